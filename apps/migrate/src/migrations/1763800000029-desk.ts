import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayAll, mayRead, rowSecurity } from '../row-security.js';

/** What the Secretariat's administrator does at the desk: pause queues, replay dead letters, read the audit (0030). */
export class Desk1763800000029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(pauses);
    for (const statement of policies) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy administrators on audit_unsealed;
      drop policy administrators on audit_seal;
      drop policy administrators on audit_entry;
      drop policy administrators_replay on outbox;
      drop policy administrators on outbox;
      revoke update (state, failures, leased_until, finished_at, due_at) on outbox
        from caravanserai_application;
      drop table queue_pause;
    `);
  }
}

const administrator = `((select is_secretariat()) and (select acting_role()) = 'administrator')`;

const pauses = `
create table queue_pause (
  queue text not null,
  id uuid not null,
  since timestamptz not null,
  constraint queue_pause_pkey primary key (queue)
);
${rowSecurity('queue_pause', { worker: true }, { administrators: mayAll(administrator) })};
-- To lock the row that is to go takes a right to change it.
grant select, insert, update, delete on queue_pause to caravanserai_application;
grant select on queue_pause to caravanserai_worker;
grant select on mailing to caravanserai_application;
grant update (state, failures, leased_until, finished_at, due_at) on outbox to caravanserai_application;
`;

const policies = [
  `create policy administrators on outbox ${mayRead(administrator)}`,
  // Dead before, to be done after: nothing else can be done to work by hand.
  `create policy administrators_replay on outbox for update to caravanserai_application
     using (${administrator} and state = 'dead') with check (${administrator} and state = 'pending')`,
  `create policy administrators on audit_entry ${mayRead(administrator)}`,
  `create policy administrators on audit_seal ${mayRead(administrator)}`,
  `create policy administrators on audit_unsealed ${mayRead(administrator)}`,
];
