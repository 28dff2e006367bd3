import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others do not read of a posting's texts, and how far an organisation's name goes. Postings that are
 * there already are masked when they are read, and by the worker that indexes them anew within a minute.
 * Descriptions are masked when they are read until they are written again. Both roles may write `posting` as
 * a whole and the application `organisation`, so no right is added for that.
 */
export class Disclosure1763800000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table posting
        add column masks jsonb,
        add column hidden_terms text[] not null default '{}';
      alter table organisation
        add column visibility text not null default 'members',
        add column shown_description text,
        add constraint organisation_visibility check (visibility in ('public', 'members', 'partners'));
      -- Names of people are masked in what others read; the worker masks anew what it indexes anew.
      grant select on affiliation to caravanserai_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organisation drop column visibility, drop column shown_description;
      alter table posting drop column masks, drop column hidden_terms;
    `);
  }
}
