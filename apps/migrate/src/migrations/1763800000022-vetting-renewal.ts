import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vettings are renewed by the clock: the worker opens cases, compares names, and lowers a tier that has lapsed. */
export class VettingRenewal1763800000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(grants);
    await queryRunner.query(policies);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy worker_opens on vetting_case;
      drop policy worker on vetting_flag;
      drop policy worker on organisation_name;
      revoke insert on vetting_case from caravanserai_worker;
      revoke select, insert on vetting_flag from caravanserai_worker;
      revoke select, insert, delete on organisation_name from caravanserai_worker;
      revoke select on sanctions_name from caravanserai_worker;
      revoke update (tier, version) on organisation from caravanserai_worker;
    `);
  }
}

const grants = `
grant insert on vetting_case to caravanserai_worker;
grant select, insert on vetting_flag to caravanserai_worker;
-- The names of an organisation are noted anew whenever they are compared.
grant select, insert, delete on organisation_name to caravanserai_worker;
grant select on sanctions_name to caravanserai_worker;
grant update (tier, version) on organisation to caravanserai_worker;
`;

/**
 * As the worker has them on its other tables: it has no asker, its grants are its limits. Places and cases it reads
 * already.
 */
const policies = `
create policy worker_opens on vetting_case for insert to caravanserai_worker with check (true);
create policy worker on vetting_flag to caravanserai_worker using (true) with check (true);
create policy worker on organisation_name to caravanserai_worker using (true) with check (true);
`;
