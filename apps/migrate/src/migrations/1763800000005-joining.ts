import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tiers, blocks, and postings that wait for an officer. */
export class Joining1763800000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(organisations);
    await queryRunner.query(moderation);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error(
      'Who was admitted and who blocked whom would be lost: restore a backup instead.',
    );
  }
}

/** Whoever is there already was taken in by the operator, so it is a member of long standing. */
const organisations = `
alter table organisation
  add column latin_name text,
  add column registration_number text,
  add column sectors text[] not null default '{}',
  add column website text,
  add column tier text not null default 'trusted';
alter table organisation alter column tier drop default;
alter table organisation add constraint organisation_tier
  check (tier in ('applicant', 'admitted', 'trusted'));

create table organisation_block (
  organisation_id uuid not null,
  blocked_id uuid not null,
  blocked_at timestamptz not null,
  constraint organisation_block_other check (organisation_id <> blocked_id),
  constraint organisation_block_pkey primary key (organisation_id, blocked_id),
  constraint organisation_block_organisation_id_fkey
    foreign key (organisation_id) references organisation(id),
  constraint organisation_block_blocked_id_fkey foreign key (blocked_id) references organisation(id)
);
create index organisation_block_blocked_id_idx on organisation_block (blocked_id);
`;

const moderation = `
alter table posting drop constraint posting_state;
alter table posting add constraint posting_state check (state in
  ('draft', 'submitted', 'waiting', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired'));
alter table posting add column touches text[] not null default '{}';
drop index posting_closing;
create index posting_closing on posting (closes_on)
  where state in ('submitted', 'waiting', 'published', 'paused');

create table moderation_case (
  id uuid not null,
  posting_id uuid not null,
  grounds text[] not null,
  opened_at timestamptz not null,
  outcome text,
  reason text,
  words text,
  closed_at timestamptz,
  decided_by uuid,
  decided_version integer,
  constraint moderation_case_reason check (outcome <> 'returned' or reason is not null),
  constraint moderation_case_outcome check (outcome in ('published', 'returned', 'lapsed')),
  constraint moderation_case_pkey primary key (id),
  constraint moderation_case_posting_id_fkey foreign key (posting_id) references posting(id)
);
create index moderation_case_posting_id_idx on moderation_case (posting_id);
create unique index moderation_case_open on moderation_case (posting_id) where outcome is null;
create index moderation_case_queue on moderation_case (id) where outcome is null;

create table posting_report (
  id uuid not null,
  posting_id uuid not null,
  organisation_id uuid not null,
  reason text not null,
  words text,
  reported_at timestamptz not null,
  handled_at timestamptz,
  constraint posting_report_pkey primary key (id),
  constraint posting_report_posting_id_fkey foreign key (posting_id) references posting(id),
  constraint posting_report_organisation_id_fkey
    foreign key (organisation_id) references organisation(id)
);
create unique index posting_report_once on posting_report (posting_id, organisation_id)
  where handled_at is null;

create table watched_word (
  word text not null,
  language text not null,
  terms text[] not null,
  constraint watched_word_pkey primary key (word, language)
);
`;

const grants = `
grant update on organisation to caravanserai_application;
grant select, insert on organisation_block to caravanserai_application;
grant select, insert, update on moderation_case, posting_report to caravanserai_application;
grant select, insert, delete on watched_word to caravanserai_application;

grant select on organisation_block to caravanserai_worker;
-- What expires no longer waits for an officer.
grant select, update on moderation_case to caravanserai_worker;
`;
