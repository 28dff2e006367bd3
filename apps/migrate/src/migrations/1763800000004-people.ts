import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they are in organisations and in the Secretariat, links for them; who acted, in the audit. */
export class People1763800000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(grants);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table one_time_link, secretariat_member, affiliation, person;
      alter table audit_entry drop column agent_kind, drop column agent_id;
    `);
  }
}

const tables = `
alter table audit_entry add column agent_kind text, add column agent_id uuid;

create table person (
  id uuid not null,
  name text not null,
  email text not null,
  email_key text not null,
  email_confirmed_at timestamptz,
  language text not null,
  suspended_at timestamptz,
  created_at timestamptz not null,
  constraint person_email_key_key unique (email_key),
  constraint person_pkey primary key (id)
);

create table affiliation (
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  since timestamptz not null,
  constraint affiliation_role check (role in ('administrator', 'editor', 'viewer')),
  constraint affiliation_pkey primary key (person_id, organisation_id),
  constraint affiliation_person_id_fkey foreign key (person_id) references person(id) on delete cascade,
  constraint affiliation_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index affiliation_organisation_id_idx on affiliation (organisation_id);

create table secretariat_member (
  person_id uuid not null,
  role text not null,
  since timestamptz not null,
  constraint secretariat_member_role
    check (role in ('officer', 'reviewer', 'administrator', 'steering-committee')),
  constraint secretariat_member_pkey primary key (person_id),
  constraint secretariat_member_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);

create table one_time_link (
  id uuid not null,
  purpose text not null,
  token_hash text not null,
  email text not null,
  name text not null default '',
  language text not null,
  organisation_id uuid,
  subject_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint one_time_link_token_hash_key unique (token_hash),
  constraint one_time_link_pkey primary key (id),
  constraint one_time_link_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index one_time_link_expires_at_idx on one_time_link (expires_at);
`;

const grants = `
grant select, insert, update on person to caravanserai_application;
grant select, insert, update, delete on affiliation, secretariat_member to caravanserai_application;
grant select, insert, update (used_at) on one_time_link to caravanserai_application;

-- To whom a link goes and in which language; that it was of no use to anybody; that it is forgotten.
grant select on person to caravanserai_worker;
grant select, update (used_at), delete on one_time_link to caravanserai_worker;
`;
