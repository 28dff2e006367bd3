import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { ApplicationsController } from './applications.controller.js';
import { ClaimsController } from './claims.controller.js';

@Module({
  imports: [MembershipModule],
  controllers: [ApplicationsController, ClaimsController],
})
export class ApplicationsModule {}
