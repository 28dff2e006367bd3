import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker forgets finished work after a while; the index is what it is found by. */
export class OutboxRetention1763800000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index outbox_done on outbox (finished_at) where state = 'done';
      grant delete on outbox to caravanserai_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index outbox_done;
      revoke delete on outbox from caravanserai_worker;
    `);
  }
}
