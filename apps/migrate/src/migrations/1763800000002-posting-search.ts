import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What postings are searched by. Rows that are there already get an empty version, which no lexicon has:
 * the worker indexes them within a minute of its start. Both roles may write `posting` as a whole, so no
 * right is added.
 */
export class PostingSearch1763800000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table posting
        add column search_terms text[] not null default '{}',
        add column search_version text not null default '';
      create index posting_search_terms on posting using gin (search_terms);
      create index posting_search_version on posting (search_version);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table posting drop column search_terms, drop column search_version',
    );
  }
}
