import { Module } from '@nestjs/common';
import { JoiningModule, MembershipModule } from '#membership';
import { OwnVettingController } from './own-vetting.controller.js';
import { RepresentationController } from './representation.controller.js';
import { VettingController } from './vetting.controller.js';
import { VettingFlagsController } from './vetting-flags.controller.js';

/** Before `OrganisationsModule`: its `/organisations/me/…` must not be taken for an id. */
@Module({
  imports: [JoiningModule, MembershipModule],
  controllers: [
    OwnVettingController,
    RepresentationController,
    VettingController,
    VettingFlagsController,
  ],
})
export class VettingModule {}
