import { Module } from '@nestjs/common';
import { UnderstandingController } from './understanding.controller.js';

@Module({ controllers: [UnderstandingController] })
export class UnderstandingModule {}
