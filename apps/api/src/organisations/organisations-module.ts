import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { BlocksController } from './blocks.controller.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({ imports: [MembershipModule], controllers: [BlocksController, OrganisationsController] })
export class OrganisationsModule {}
