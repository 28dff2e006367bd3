import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each process may do. The owner migrates; the API works as `caravanserai_application`, the worker
 * as `caravanserai_worker`: groups that a login is a member of. What is not granted is refused: nobody
 * but the owner can change or delete an audit entry, and the API cannot touch the lists.
 */
export class Roles1763800000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(roles);
    await queryRunner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('The roles are shared by all databases of the server: remove them by hand.');
  }
}

/** Roles belong to the whole server: another database of ours may have made them, even right now. */
const roles = `
do $$
declare name text;
begin
  foreach name in array array['caravanserai_application', 'caravanserai_worker'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, name, 'set') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;
`;

const grants = `
grant usage on schema public to caravanserai_application, caravanserai_worker;

grant select, insert on organisation, development_token to caravanserai_application;
grant select, insert, update on organisation_contact, posting to caravanserai_application;
grant select, insert, delete on need_line to caravanserai_application;
grant select, update (demand_opened_at, offer_opened_at) on suggestion to caravanserai_application;
grant select, insert on suggestion_answer to caravanserai_application;
grant select, update (read_at) on notification to caravanserai_application;
grant select, insert on outbox, audit_entry to caravanserai_application;
grant select, insert, update on idempotency_key to caravanserai_application;

grant select on organisation, need_line, suggestion_answer to caravanserai_worker;
-- Update, because locking a row asks for it: the recipient's while a mail is opened, the posting's while its list is written.
grant select, update on organisation_contact, posting to caravanserai_worker;
grant select, insert, update, delete on fit to caravanserai_worker;
grant select, insert, update on suggestion, notification, mailing, outbox to caravanserai_worker;
grant select, insert on audit_entry to caravanserai_worker;
grant select, delete on idempotency_key to caravanserai_worker;
`;
