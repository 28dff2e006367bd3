import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two instants of the funnel that no column held for good: when a posting was first published (`published_at`
 * is emptied while an officer looks at it again), and when the two sides of a suggestion were told of it (it could
 * be read from their inboxes only, two rows for each suggestion).
 */
export class StepTimes1763800000026 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(fromBefore);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table suggestion drop column told_at;
      alter table posting drop column first_published_at;
    `);
  }
}

/** The rights of the roles on both tables cover the columns: the API writes postings, the worker suggestions. */
const columns = `
alter table posting add column first_published_at timestamptz;
create index posting_first_published_at on posting (first_published_at);
alter table suggestion add column told_at timestamptz;
`;

const fromBefore = `
update posting p set first_published_at = coalesce(
  (select min(a.at) from audit_entry a
    where a.subject_kind = 'posting' and a.subject_id = p.id and a.action = 'posting.published'),
  p.published_at)
 where p.organisation_id not in (select id from organisation where erased_at is not null);
update suggestion s set told_at = told.at
  from (select suggestion_id, min(created_at) as at from notification
         where channel = 'in-app' and kind = 'suggestion' group by suggestion_id) told
 where told.suggestion_id = s.id;
`;
