import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { Audiences } from './audiences.js';

@Module({ imports: [MembershipModule], providers: [Audiences], exports: [Audiences] })
export class DisclosureModule {}
