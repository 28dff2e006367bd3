import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { DisclosureModule } from '../disclosure/disclosure-module.js';
import { BlockController } from './block.controller.js';
import { BlocksController } from './blocks.controller.js';
import { OrganisationPresenter } from './organisation-presenter.js';
import { OrganisationsController } from './organisations.controller.js';
import { OwnOrganisationController } from './own-organisation.controller.js';

@Module({
  imports: [DisclosureModule, MembershipModule],
  controllers: [
    BlockController,
    BlocksController,
    OrganisationsController,
    OwnOrganisationController,
  ],
  providers: [OrganisationPresenter],
  exports: [OrganisationPresenter],
})
export class OrganisationsModule {}
