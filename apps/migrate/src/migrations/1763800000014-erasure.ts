import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That an organisation has asked to be erased, and that it was; a role of its own for export and erasure
 * (docs/decisions/0021).
 */
export class Erasure1763800000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(role);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('Which organisations were erased would be lost: restore a backup instead.');
  }
}

const columns = `
alter table organisation
  add column erasure_asked_at timestamptz,
  add column erased_at timestamptz;
create index organisation_erasure_asked on organisation (erasure_asked_at)
  where erasure_asked_at is not null;
`;

/**
 * The application takes the role on for the few statements that read or erase by the catalogue, and has none of its
 * rights otherwise. Roles belong to the whole server: another database of ours may have made it, even right now.
 */
const role = `
do $$
begin
  begin
    create role caravanserai_data_protection nologin;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role('caravanserai_application', 'caravanserai_data_protection', 'set') then
    grant caravanserai_data_protection to caravanserai_application with inherit false;
  end if;
end $$;
grant usage on schema public to caravanserai_data_protection;
`;

/** What the catalogue deletes, what it empties, what it only reads (libs/data-protection/src/catalogue). */
const grants = `
grant select, delete
  on application, vetting_case, vetting_flag, vetting_review, organisation_document, consent,
     one_time_link, invitation, session, known_device, password, authenticator_app, passkey, recovery_code,
     affiliation, secretariat_member, person, api_key, organisation_contact, organisation_name,
     idempotency_key, need_line
  to caravanserai_data_protection;
grant select on organisation, organisation_block, posting, moderation_case, posting_report,
     suggestion, suggestion_answer, notification, mailing, outbox, audit_entry
  to caravanserai_data_protection;

grant update (name, latin_name, staff, description, registration_number, website)
  on organisation to caravanserai_data_protection;
grant update (title, text, search_terms, subdivision, place, quantity_amount, quantity_unit, beneficiary_count,
     beneficiary_groups, evidence, regions, capacity_amount, capacity_unit, conditions)
  on posting to caravanserai_data_protection;
grant update (words) on moderation_case, posting_report, suggestion_answer to caravanserai_data_protection;
grant update (comment) on vetting_flag to caravanserai_data_protection;
grant update (response) on mailing to caravanserai_data_protection;
grant update (outcome, last_error) on outbox to caravanserai_data_protection;
`;
