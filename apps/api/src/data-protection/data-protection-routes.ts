import { Module } from '@nestjs/common';
import { DataProtectionModule } from '#data-protection';
import { ErasuresController } from './erasures.controller.js';
import { OrganisationDataController } from './organisation-data.controller.js';
import { OwnDataController } from './own-data.controller.js';

@Module({
  imports: [DataProtectionModule],
  controllers: [ErasuresController, OrganisationDataController, OwnDataController],
})
export class DataProtectionRoutes {}
