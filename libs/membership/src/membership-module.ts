import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { AdmitOrganisation } from './admit-organisation.js';
import { DevelopmentToken } from './development-token.js';
import { DevelopmentTokens } from './development-tokens.js';
import { GiveContact } from './give-contact.js';
import { LinkRecipients } from './links/link-recipients.js';
import { OneTimeLink } from './links/one-time-link.js';
import { OneTimeLinks } from './links/one-time-links.js';
import { Organisation } from './organisation.js';
import { OrganisationContact } from './organisation-contact.js';
import { Organisations } from './organisations.js';
import { Affiliation } from './people/affiliation.js';
import { People } from './people/people.js';
import { Person } from './people/person.js';
import { SecretariatMember } from './people/secretariat-member.js';

const entities = [
  Affiliation,
  DevelopmentToken,
  OneTimeLink,
  Organisation,
  OrganisationContact,
  Person,
  SecretariatMember,
];

const services = [
  AdmitOrganisation,
  DevelopmentTokens,
  GiveContact,
  LinkRecipients,
  OneTimeLinks,
  Organisations,
  People,
];

/** Organisations, their people, and how people are let in. Wants a `KeyringModule` beside it. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), OutboxModule],
  providers: services,
  exports: services,
})
export class MembershipModule {}
