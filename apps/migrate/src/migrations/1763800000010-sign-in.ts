import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords, sessions, second factors, the throttle, invitations and API keys. The development token goes. */
export class SignIn1763800000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table development_token');
    await queryRunner.query(signingIn);
    await queryRunner.query(factors);
    await queryRunner.query(invitationsAndKeys);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('Passwords and keys cannot be brought back: restore a backup instead.');
  }
}

const signingIn = `
create table password (
  person_id uuid not null,
  hash text not null,
  short boolean not null,
  changed_at timestamptz not null,
  constraint password_pkey primary key (person_id),
  constraint password_person_id_fkey foreign key (person_id) references person(id) on delete cascade
);

create table session (
  id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  organisation_id uuid,
  factor text not null,
  device text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  proved_at timestamptz not null,
  expires_at timestamptz not null,
  challenge text,
  constraint session_factor
    check (factor in ('none', 'due', 'authenticator-app', 'passkey', 'recovery-code')),
  constraint session_token_hash_key unique (token_hash),
  constraint session_pkey primary key (id),
  constraint session_person_id_fkey foreign key (person_id) references person(id) on delete cascade,
  constraint session_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete set null
);
create index session_person_id_idx on session (person_id);
create index session_expires_at_idx on session (expires_at);

create table known_device (
  id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  used_at timestamptz not null,
  constraint known_device_token_hash_key unique (token_hash),
  constraint known_device_pkey primary key (id),
  constraint known_device_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);
create index known_device_person_id_idx on known_device (person_id);

create table throttled_line (
  key text not null,
  failures integer not null default 0,
  last_at timestamptz,
  blocked_until timestamptz,
  due_at timestamptz,
  constraint throttled_line_pkey primary key (key)
);
create index throttled_line_last_at_idx on throttled_line (last_at);
`;

const factors = `
create table authenticator_app (
  person_id uuid not null,
  sealed_secret text not null,
  confirmed_at timestamptz,
  last_step bigint,
  constraint authenticator_app_pkey primary key (person_id),
  constraint authenticator_app_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);

create table passkey (
  id text not null,
  person_id uuid not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_pkey primary key (id),
  constraint passkey_person_id_fkey foreign key (person_id) references person(id) on delete cascade
);
create index passkey_person_id_idx on passkey (person_id);

create table recovery_code (
  person_id uuid not null,
  code_hash text not null,
  used_at timestamptz,
  constraint recovery_code_pkey primary key (person_id, code_hash),
  constraint recovery_code_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);
`;

const invitationsAndKeys = `
create table invitation (
  id uuid not null,
  organisation_id uuid,
  role text not null,
  email text not null,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_role check (
    case when organisation_id is null
      then role in ('officer', 'reviewer', 'administrator', 'steering-committee')
      else role in ('administrator', 'editor', 'viewer') end),
  constraint invitation_pkey primary key (id),
  constraint invitation_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index invitation_organisation_id_idx on invitation (organisation_id);

create table api_key (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  prefix text not null,
  token_hash text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_token_hash_key unique (token_hash),
  constraint api_key_pkey primary key (id),
  constraint api_key_organisation_id_fkey
    foreign key (organisation_id) references organisation(id) on delete cascade
);
create index api_key_organisation_id_idx on api_key (organisation_id);
`;

const grants = `
grant select, insert, update on password to caravanserai_application;
grant select, insert, update, delete
  on session, known_device, throttled_line, authenticator_app, passkey, recovery_code
  to caravanserai_application;
grant select, insert, update (accepted_at, revoked_at) on invitation to caravanserai_application;
grant select, insert, update (used_at, revoked_at) on api_key to caravanserai_application;

-- The worker forgets what is old, and sees no more of it than when it is.
grant select (expires_at), delete on session to caravanserai_worker;
grant select (used_at), delete on known_device to caravanserai_worker;
grant select (last_at), delete on throttled_line to caravanserai_worker;
`;
