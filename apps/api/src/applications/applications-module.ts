import { Module } from '@nestjs/common';
import { JoiningModule, MembershipModule } from '#membership';
import { ApplicationsController } from './applications.controller.js';
import { ClaimsController } from './claims.controller.js';

@Module({
  imports: [JoiningModule, MembershipModule],
  controllers: [ApplicationsController, ClaimsController],
})
export class ApplicationsModule {}
