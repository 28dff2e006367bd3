import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That an organisation has asked to be erased, and that it was; a role of its own for export and erasure
 * (docs/decisions/0021).
 */
export class Erasure1763800000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(role);
    for (const right of rights) await queryRunner.query(right);
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

/** What the catalogue deletes, what it empties and what it only reads (libs/data-protection/src/catalogue). */
const deleted = [
  'affiliation',
  'api_key',
  'application',
  'authenticator_app',
  'consent',
  'idempotency_key',
  'invitation',
  'known_device',
  'need_line',
  'one_time_link',
  'organisation_contact',
  'organisation_document',
  'organisation_name',
  'passkey',
  'password',
  'person',
  'recovery_code',
  'secretariat_member',
  'session',
  'vetting_case',
  'vetting_flag',
  'vetting_review',
];
const emptied = {
  contact_reveal: 'words',
  mailing: 'response',
  moderation_case: 'words',
  organisation: `name, latin_name, staff, description, shown_description, registration_number, website`,
  outbox: 'outcome, last_error',
  posting: `title, text, masks, search_terms, hidden_terms, subdivision, place, quantity_amount, quantity_unit, beneficiary_count,
    beneficiary_groups, evidence, regions, capacity_amount, capacity_unit, conditions`,
  posting_report: 'words',
  suggestion_answer: 'words',
  vetting_flag: 'comment',
};
const read = ['audit_entry', 'introduction', 'notification', 'organisation_block', 'suggestion'];

const rights = [
  ...deleted.map((table) => `grant delete on ${table} to caravanserai_data_protection`),
  ...Object.entries(emptied).map(
    ([table, columns]) => `grant update (${columns}) on ${table} to caravanserai_data_protection`,
  ),
  ...[...new Set([...deleted, ...Object.keys(emptied), ...read])].flatMap((table) => [
    `grant select on ${table} to caravanserai_data_protection`,
    // Whose rows they are stands in the statements of the catalogue: the asker may be anybody.
    `create policy data_protection on ${table} to caravanserai_data_protection using (true) with check (true)`,
  ]),
];
