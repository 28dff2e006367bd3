import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdmitOrganisation } from './admit-organisation.js';
import { DevelopmentToken } from './development-token.js';
import { DevelopmentTokens } from './development-tokens.js';
import { GiveContact } from './give-contact.js';
import { Organisation } from './organisation.js';
import { OrganisationContact } from './organisation-contact.js';
import { Organisations } from './organisations.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationContact, DevelopmentToken])],
  providers: [AdmitOrganisation, DevelopmentTokens, GiveContact, Organisations],
  exports: [AdmitOrganisation, DevelopmentTokens, GiveContact, Organisations],
})
export class MembershipModule {}
