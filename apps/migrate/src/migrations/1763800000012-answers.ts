import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayRead, rowSecurity } from '../row-security.js';

/** Introductions: both sides of a suggestion are interested. */
export class Answers1763800000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(meeting);
    await queryRunner.query(introductions);
    await queryRunner.query(introductionSecurity);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('Who was introduced to whom would be lost: restore a backup instead.');
  }
}

/** It answers whether, and not why not: who asks may not know of the other's block. */
const meeting = `
create function may_meet(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select not exists (select from public.organisation
                        where id in (one, other) and tier = 'applicant')
       and not exists (select from public.organisation_block b
                        where (b.organisation_id, b.blocked_id) in ((one, other), (other, one))) $$;
revoke execute on function may_meet(uuid, uuid) from public;
grant execute on function may_meet(uuid, uuid) to caravanserai_application, caravanserai_worker;
`;

const introductions = `
create table introduction (
  id uuid not null,
  suggestion_id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  demand_organisation_id uuid not null,
  offer_organisation_id uuid not null,
  opened_at timestamptz not null,
  constraint introduction_suggestion_id_key unique (suggestion_id),
  constraint introduction_pkey primary key (id),
  constraint introduction_suggestion_id_fkey foreign key (suggestion_id) references suggestion(id),
  constraint introduction_demand_id_fkey foreign key (demand_id) references posting(id),
  constraint introduction_offer_id_fkey foreign key (offer_id) references posting(id),
  constraint introduction_demand_organisation_id_fkey
    foreign key (demand_organisation_id) references organisation(id),
  constraint introduction_offer_organisation_id_fkey
    foreign key (offer_organisation_id) references organisation(id)
);
create index introduction_demand_organisation_id_id_idx on introduction (demand_organisation_id, id);
create index introduction_offer_organisation_id_id_idx on introduction (offer_organisation_id, id);
`;

const introductionSecurity = rowSecurity(
  'introduction',
  { worker: true },
  {
    sides: mayRead(
      '(select acting_organisation()) in (demand_organisation_id, offer_organisation_id)',
    ),
  },
);

const grants = `
grant select on introduction to caravanserai_application;
grant select, insert on introduction to caravanserai_worker;
`;
