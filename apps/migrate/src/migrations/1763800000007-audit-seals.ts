import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain of seals over the audit, and what waits to be sealed (docs/decisions/0015). */
export class AuditSeals1763800000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(idsAndCodesOnly);
    await queryRunner.query(tables);
    await queryRunner.query(triggers);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('What was sealed could no longer be proved: restore a backup instead.');
  }
}

/** Free text, names, addresses of mail and telephone numbers as people write them do not get in. */
const idsAndCodesOnly = `
alter table audit_entry
  add constraint audit_entry_action check (action ~ '^[a-z-]+[.][a-z-]+$'),
  add constraint audit_entry_codes check (jsonb_typeof(codes) = 'object' and not jsonb_path_exists(codes,
    '$.* ? (@.type() != "number" && !(@.type() == "string" && @ like_regex "^[a-z0-9:._-]*([ ,][a-z0-9:._-]+)*$"))'));
`;

/** `audit_unsealed` has no foreign key: an entry that goes while it waits leaves its id behind, and so shows. */
const tables = `
create table audit_seal (
  number integer not null,
  scheme integer not null,
  sealed_at timestamptz(3) not null,
  drained boolean not null,
  previous_hash bytea not null,
  entry_ids uuid[] not null,
  digests bytea not null,
  hash bytea not null,
  constraint audit_seal_pkey primary key (number)
);

create table audit_unsealed (
  entry_id uuid not null,
  constraint audit_unsealed_pkey primary key (entry_id)
);
insert into audit_unsealed (entry_id) select id from audit_entry;
`;

/**
 * With the owner's rights, so that no role needs any on `audit_unsealed`: an entry waits because it was
 * recorded, and ends waiting because a seal names it, and in no other way.
 */
const triggers = `
create function audit_entry_waits() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.audit_unsealed (entry_id) select id from recorded;
  return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry
  referencing new table as recorded for each statement execute function audit_entry_waits();

create function audit_seal_ends_waiting() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  ended integer;
begin
  delete from public.audit_unsealed where entry_id = any(new.entry_ids);
  get diagnostics ended = row_count;
  if ended <> cardinality(new.entry_ids) then
    raise exception 'Seal % names entries that do not wait for one.', new.number;
  end if;
  return null;
end $$;
create trigger audit_seal_ends_waiting after insert on audit_seal
  for each row execute function audit_seal_ends_waiting();
`;

const grants = `
grant select on audit_seal, audit_unsealed to caravanserai_application;
grant select, insert on audit_seal to caravanserai_worker;
grant select on audit_unsealed to caravanserai_worker;
`;
