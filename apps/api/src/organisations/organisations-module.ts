import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { OrganisationsController } from './organisations.controller.js';

@Module({ imports: [MembershipModule], controllers: [OrganisationsController] })
export class OrganisationsModule {}
