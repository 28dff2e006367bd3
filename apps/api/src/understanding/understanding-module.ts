import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { UnderstandingController } from './understanding.controller.js';

@Module({ imports: [MembershipModule], controllers: [UnderstandingController] })
export class UnderstandingModule {}
