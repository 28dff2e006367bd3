import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation whose address waits for its confirmation may have none that is confirmed, and says its telephone number
 * meanwhile. Addresses that are there have been confirmed with an application or a claim, or were told to before.
 */
export class ContactWithoutAddress1763800000045 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table organisation_contact alter column email drop not null');
  }

  async down(): Promise<void> {
    throw new Error('What organisations say beside an address would be lost: go forward.');
  }
}
