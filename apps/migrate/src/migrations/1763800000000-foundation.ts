import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, postings, the outbox, both lists of suggestions, answers, notifications, audit. */
export class Foundation1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: drop the database instead.');
  }
}

const tables = `
create table audit_entry (
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_version integer,
  codes jsonb not null default '{}',
  correlation_id text,
  constraint audit_entry_pkey primary key (id)
);
create index audit_entry_subject_kind_subject_id_id_idx on audit_entry (subject_kind, subject_id, id);

create table idempotency_key (
  organisation_id uuid not null,
  key text not null,
  fingerprint text not null,
  status integer,
  body json,
  headers jsonb not null default '{}',
  created_at timestamptz not null,
  constraint idempotency_key_pkey primary key (organisation_id, key)
);
create index idempotency_key_created_at_idx on idempotency_key (created_at);

create table organisation (
  id uuid not null,
  name text not null,
  country text not null,
  type text not null,
  staff integer,
  languages text[] not null,
  description text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  constraint organisation_staff check (staff >= 0),
  constraint organisation_pkey primary key (id)
);

create table organisation_contact (
  organisation_id uuid not null,
  email text not null,
  constraint organisation_contact_pkey primary key (organisation_id)
);

create table development_token (
  token_hash text not null,
  organisation_id uuid not null,
  created_at timestamptz not null,
  constraint development_token_pkey primary key (token_hash)
);

create table posting (
  id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  state text not null,
  version integer not null,
  language text not null,
  title text not null,
  text text not null,
  sectors text[] not null,
  supports text[] not null,
  opens_on date,
  closes_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  country text,
  subdivision text,
  place text,
  quantity_amount numeric,
  quantity_unit text,
  beneficiary_count integer,
  beneficiary_groups text[] default '{}',
  urgency text default 'normal',
  voiced_by text default 'community',
  evidence text,
  countries text[] default '{}',
  regions text[] default '{}',
  capacity_amount numeric,
  capacity_unit text,
  conditions text[] default '{}',
  constraint posting_demand_has_country check (kind <> 'demand' or country is not null),
  constraint posting_window check (opens_on is null or closes_on is null or opens_on <= closes_on),
  constraint posting_state check (state in ('draft', 'submitted', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired')),
  constraint posting_kind check (kind in ('demand', 'offer')),
  constraint posting_pkey primary key (id)
);
create index posting_organisation_id_idx on posting (organisation_id);
create index posting_closing on posting (closes_on) where state in ('submitted', 'published', 'paused');
create index posting_open on posting (kind, id) where state = 'published';
create index posting_kind_idx on posting (kind);

create table outbox (
  id uuid not null,
  job text not null,
  queue text not null,
  reference uuid not null,
  version integer not null,
  payload jsonb not null,
  state text not null default 'pending',
  failures integer not null default 0,
  due_at timestamptz not null,
  leased_until timestamptz,
  created_at timestamptz not null,
  finished_at timestamptz,
  outcome text,
  last_error text,
  correlation_id text,
  constraint outbox_job_reference_version_key unique (job, reference, version),
  constraint outbox_state check (state in ('pending', 'leased', 'done', 'dead')),
  constraint outbox_pkey primary key (id)
);
create index outbox_dead on outbox (created_at) where state = 'dead';
create index outbox_leased on outbox (leased_until) where state = 'leased';
create index outbox_pending on outbox (due_at) where state = 'pending';

create table need_line (
  demand_id uuid not null,
  position integer not null,
  need text not null,
  amount numeric,
  unit text,
  constraint need_line_pkey primary key (demand_id, position)
);

create table mailing (
  id uuid not null,
  organisation_id uuid not null,
  state text not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  response text,
  constraint mailing_state check (state in ('scheduled', 'sent', 'cancelled', 'refused')),
  constraint mailing_pkey primary key (id)
);
create index mailing_organisation_id_due_at_idx on mailing (organisation_id, due_at);

create table suggestion (
  id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  demand_organisation_id uuid not null,
  offer_organisation_id uuid not null,
  listed boolean not null,
  listing_id uuid not null,
  score integer not null,
  demand_version integer not null,
  offer_version integer not null,
  policy_id text not null,
  assessed_on date not null,
  matched_at timestamptz not null,
  unlisted_at timestamptz,
  demand_opened_at timestamptz,
  offer_opened_at timestamptz,
  constraint suggestion_demand_id_offer_id_key unique (demand_id, offer_id),
  constraint suggestion_pkey primary key (id)
);
create index suggestion_offer_id_idx on suggestion (offer_id);
create index suggestion_listing_id_idx on suggestion (listing_id);
create index suggestion_offer_organisation_id_id_idx on suggestion (offer_organisation_id, id);
create index suggestion_demand_organisation_id_id_idx on suggestion (demand_organisation_id, id);

create table suggestion_answer (
  id uuid not null,
  suggestion_id uuid not null,
  organisation_id uuid not null,
  side text not null,
  answer text not null,
  reason text,
  words text,
  remind_on date,
  score integer not null,
  parts jsonb not null,
  policy_id text not null,
  demand_version integer not null,
  offer_version integer not null,
  answered_at timestamptz not null,
  constraint suggestion_answer_reason check (answer <> 'no' or reason is not null),
  constraint suggestion_answer_pkey primary key (id)
);
create index suggestion_answer_suggestion_id_side_id_idx on suggestion_answer (suggestion_id, side, id);

create table fit (
  demand_id uuid not null,
  offer_id uuid not null,
  score integer not null,
  demand_version integer not null,
  offer_version integer not null,
  policy_id text not null,
  assessed_on date not null,
  in_demand_list boolean not null default false,
  in_offer_list boolean not null default false,
  constraint fit_pkey primary key (demand_id, offer_id)
);
create index fit_offer_id_idx on fit (offer_id);

create table notification (
  id uuid not null,
  suggestion_id uuid not null,
  organisation_id uuid not null,
  channel text not null,
  kind text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  mailing_id uuid,
  sent_at timestamptz,
  constraint notification_once unique (suggestion_id, organisation_id, channel, kind),
  constraint notification_kind check (kind in ('suggestion', 'interest')),
  constraint notification_channel check (channel in ('in-app', 'email')),
  constraint notification_pkey primary key (id)
);
create index notification_mailing_id_idx on notification (mailing_id);
create index notification_inbox on notification (organisation_id, id) where channel = 'in-app';
alter table organisation_contact add constraint organisation_contact_organisation_id_fkey
  foreign key (organisation_id) references organisation(id) on delete cascade;
alter table development_token add constraint development_token_organisation_id_fkey
  foreign key (organisation_id) references organisation(id) on delete cascade;
alter table posting add constraint posting_organisation_id_fkey
  foreign key (organisation_id) references organisation(id);
alter table need_line add constraint need_line_demand_id_fkey
  foreign key (demand_id) references posting(id) on delete cascade;
alter table mailing add constraint mailing_organisation_id_fkey
  foreign key (organisation_id) references organisation(id);
alter table suggestion add constraint suggestion_demand_id_fkey
  foreign key (demand_id) references posting(id);
alter table suggestion add constraint suggestion_offer_id_fkey
  foreign key (offer_id) references posting(id);
alter table suggestion add constraint suggestion_demand_organisation_id_fkey
  foreign key (demand_organisation_id) references organisation(id);
alter table suggestion add constraint suggestion_offer_organisation_id_fkey
  foreign key (offer_organisation_id) references organisation(id);
alter table suggestion_answer add constraint suggestion_answer_suggestion_id_fkey
  foreign key (suggestion_id) references suggestion(id);
alter table suggestion_answer add constraint suggestion_answer_organisation_id_fkey
  foreign key (organisation_id) references organisation(id);
alter table fit add constraint fit_demand_id_fkey
  foreign key (demand_id) references posting(id) on delete cascade;
alter table fit add constraint fit_offer_id_fkey
  foreign key (offer_id) references posting(id) on delete cascade;
alter table notification add constraint notification_suggestion_id_fkey
  foreign key (suggestion_id) references suggestion(id);
alter table notification add constraint notification_organisation_id_fkey
  foreign key (organisation_id) references organisation(id);
alter table notification add constraint notification_mailing_id_fkey
  foreign key (mailing_id) references mailing(id);
`;
