import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications, vetting, tiers, blocks, and postings that wait for an officer. */
export class Joining1763800000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Trigrams compare names. A trusted extension: the owner of the database may add it.
    await queryRunner.query('create extension if not exists pg_trgm');
    await queryRunner.query(organisations);
    await queryRunner.query(names);
    await queryRunner.query(joining);
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
  add column tier text not null default 'trusted',
  add column vetted_until date;
create index organisation_vetted_until on organisation (vetted_until);
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

/** The trigram indexes are what TypeORM cannot express; the entities name them without their operator class. */
const names = `
create table organisation_name (
  organisation_id uuid not null,
  name text not null,
  letters text not null,
  consonants text not null,
  constraint organisation_name_pkey primary key (organisation_id, name),
  constraint organisation_name_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index organisation_name_letters on organisation_name using gin (letters gin_trgm_ops);
create index organisation_name_consonants on organisation_name using gin (consonants gin_trgm_ops);

create table sanctions_name (
  reference text not null,
  name text not null,
  kind text not null,
  letters text not null,
  consonants text not null,
  constraint sanctions_name_pkey primary key (reference, name)
);
create index sanctions_name_letters on sanctions_name using gin (letters gin_trgm_ops);
create index sanctions_name_consonants on sanctions_name using gin (consonants gin_trgm_ops);
`;

const joining = `
create table application (
  id uuid not null,
  profile jsonb not null,
  contact jsonb not null,
  language text not null,
  privacy_version text not null,
  created_at timestamptz not null,
  constraint application_pkey primary key (id)
);
create index application_created_at_idx on application (created_at);

create table consent (
  id uuid not null,
  organisation_id uuid not null,
  person_id uuid,
  kind text not null,
  version text not null,
  given_at timestamptz not null,
  constraint consent_kind check (kind in ('privacy', 'representation')),
  constraint consent_pkey primary key (id),
  constraint consent_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index consent_organisation_id_kind_idx on consent (organisation_id, kind);

create table organisation_document (
  id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  number text,
  issuer text not null,
  link text,
  issued_on date,
  expires_on date,
  recorded_at timestamptz not null,
  constraint organisation_document_pkey primary key (id),
  constraint organisation_document_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index organisation_document_organisation_id_idx on organisation_document (organisation_id);

create table vetting_case (
  id uuid not null,
  organisation_id uuid not null,
  occasion text not null,
  state text not null,
  round integer not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint vetting_case_occasion check (occasion in ('application', 'renewal')),
  constraint vetting_case_pkey primary key (id),
  constraint vetting_case_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index vetting_case_organisation_id_idx on vetting_case (organisation_id);
create unique index vetting_case_open on vetting_case (organisation_id) where closed_at is null;
create index vetting_case_queue on vetting_case (id) where closed_at is null;

create table vetting_review (
  id uuid not null,
  case_id uuid not null,
  round integer not null,
  reviewer_id uuid not null,
  judgements jsonb not null,
  decision text not null,
  tier text,
  valid_until date,
  words text,
  reviewed_at timestamptz not null,
  constraint vetting_review_pkey primary key (id),
  constraint vetting_review_case_id_fkey
    foreign key (case_id) references vetting_case(id) on delete cascade
);
create index vetting_review_case_id_id_idx on vetting_review (case_id, id);

create table vetting_flag (
  id uuid not null,
  organisation_id uuid not null,
  colour text not null,
  source text not null,
  reference text,
  comment text not null,
  likeness integer,
  raised_by uuid,
  raised_at timestamptz not null,
  cleared_by uuid,
  cleared_at timestamptz,
  clearance text,
  constraint vetting_flag_colour check (colour in ('yellow', 'red')),
  constraint vetting_flag_cleared check (cleared_at is null or clearance is not null),
  constraint vetting_flag_pkey primary key (id),
  constraint vetting_flag_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index vetting_flag_organisation_id_idx on vetting_flag (organisation_id);
create unique index vetting_flag_name on vetting_flag (organisation_id, source, reference)
  where reference is not null;
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
grant select, insert on organisation_block, consent, organisation_document, vetting_review
  to caravanserai_application;
grant select, insert, update on vetting_case, vetting_flag to caravanserai_application;
grant select, insert, delete on application, organisation_name, sanctions_name
  to caravanserai_application;
grant select, insert, update on moderation_case, posting_report to caravanserai_application;
grant select, insert, delete on watched_word to caravanserai_application;

grant select on organisation_block to caravanserai_worker;
-- What nobody has confirmed is forgotten.
grant select, delete on application to caravanserai_worker;
-- What expires no longer waits for an officer.
grant select, update on moderation_case to caravanserai_worker;
`;
