import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '../row-security.js';

/**
 * What makes an erasure whole: nothing is written for an organisation that was erased, and it is known which addresses
 * somebody has had (docs/decisions/0025).
 */
export class FinalErasure1763800000024 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(refusal);
    for (const [table, { of, on }] of Object.entries(refusing)) {
      await queryRunner.query(
        `create trigger refuse_of_erased before ${on} on ${table} for each row execute function refuse_of_erased('${of}')`,
      );
    }
    await queryRunner.query(addresses);
    await queryRunner.query(contacts);
  }

  async down(): Promise<void> {
    throw new Error('Which addresses somebody has had would be lost: restore a backup instead.');
  }
}

/**
 * The look at the organisation locks its row as a foreign key does, so an erasure, which takes the row alone, waits for
 * whoever has written before it, and whoever comes after it sees that it was. The erasure itself says whom it erases.
 */
const refusal = `
create function refuse_erased(asked uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  erased timestamptz;
begin
  if asked is null or current_setting('caravanserai.erasing', true) = asked::text then
    return;
  end if;
  select o.erased_at into erased from public.organisation o where o.id = asked for key share;
  if erased is not null then
    raise exception 'organisation % was erased', asked using errcode = 'CV001';
  end if;
end $$;

create function refuse_of_erased() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_argv[0] = 'organisation' then
    perform public.refuse_erased(new.organisation_id);
  elsif tg_argv[0] = 'demand' then
    perform public.refuse_erased((select organisation_id from public.posting where id = new.demand_id));
  elsif tg_argv[0] = 'posting' then
    perform public.refuse_erased((select organisation_id from public.posting where id = new.posting_id));
  elsif tg_argv[0] = 'case' then
    perform public.refuse_erased((select organisation_id from public.vetting_case where id = new.case_id));
  elsif tg_argv[0] = 'flag' then
    perform public.refuse_erased(new.organisation_id);
    -- The comment is the name of the other one.
    if new.source = 'like-member' then
      perform public.refuse_erased(new.reference::uuid);
    end if;
  elsif old.erased_at is not null then
    perform public.refuse_erased(new.id);
  end if;
  return new;
end $$;
revoke execute on function refuse_erased(uuid), refuse_of_erased() from public;
`;

/**
 * Where what the catalogue deletes or empties of an organisation stands. A row that an erasure deletes cannot be changed
 * after it; of one that it empties, a change is refused too.
 */
const added = { of: 'organisation', on: 'insert' };
const written = { of: 'organisation', on: 'insert or update' };
const refusing: Readonly<Record<string, { of: string; on: string }>> = {
  affiliation: added,
  api_key: added,
  consent: added,
  idempotency_key: added,
  invitation: added,
  one_time_link: added,
  organisation_contact: added,
  organisation_document: added,
  organisation_name: added,
  session: { of: 'organisation', on: 'insert or update of organisation_id' },
  vetting_case: added,
  vetting_flag: { of: 'flag', on: 'insert' },
  vetting_review: { of: 'case', on: 'insert' },
  need_line: { of: 'demand', on: 'insert' },
  contact_reveal: written,
  mailing: written,
  moderation_case: { of: 'posting', on: 'insert or update' },
  posting: written,
  posting_report: written,
  suggestion_answer: written,
  organisation: { of: 'itself', on: 'update' },
};

/** Rows at an address are whose the address was when they were written: it may be somebody else's by now. */
const addresses = `
create table former_address (
  id uuid not null,
  person_id uuid not null,
  email text not null,
  email_key text not null,
  given_up_at timestamptz not null,
  constraint former_address_pkey primary key (id),
  constraint former_address_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);
create index former_address_person_id_idx on former_address (person_id);
create index former_address_email_key_idx on former_address (email_key);

create function holder_of_address(address text, at timestamptz) returns uuid
  language sql stable set search_path = '' as $$
    select coalesce(
      (select f.person_id from public.former_address f
        where f.email_key = lower(address) and f.given_up_at >= at order by f.given_up_at limit 1),
      (select p.id from public.person p where p.email_key = lower(address))) $$;
revoke execute on function holder_of_address(text, timestamptz) from public;
grant execute on function holder_of_address(text, timestamptz) to caravanserai_data_protection;

grant insert on former_address to caravanserai_application;
grant select, delete on former_address to caravanserai_data_protection;
${rowSecurity('former_address', {})};
create policy data_protection on former_address to caravanserai_data_protection using (true) with check (true);
`;

/** Administrators are told when the contact of their organisation goes with the person that it was. */
const contacts = `
alter table account_notice drop constraint account_notice_kind;
alter table account_notice add constraint account_notice_kind check (kind in ('password-changed',
  'email-changed', 'factor-added', 'factor-removed', 'codes-renewed', 'new-device', 'contact-removed'));
grant update (person_name, phone, messaging, note) on organisation_contact to caravanserai_data_protection;
`;
