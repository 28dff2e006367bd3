import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayAdd, rowSecurity } from '../row-security.js';

/** What people are mailed about their own accounts; and what the worker reads of a vetting to mail it. */
export class AccountNotices1763800000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(table);
    await queryRunner.query(grants);
    await queryRunner.query(policies);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'revoke select on vetting_case, vetting_review from caravanserai_worker',
    );
    await queryRunner.query('drop table account_notice');
  }
}

const table = `
create table account_notice (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  email text not null,
  device text not null,
  created_at timestamptz not null,
  constraint account_notice_kind check (kind in ('password-changed', 'email-changed', 'factor-added',
    'factor-removed', 'codes-renewed', 'new-device')),
  constraint account_notice_pkey primary key (id),
  constraint account_notice_person_id_fkey
    foreign key (person_id) references person(id) on delete cascade
);
create index account_notice_person_id_idx on account_notice (person_id);
`;

const grants = `
grant insert on account_notice to caravanserai_application;
-- The row goes with the mail: it holds an address.
grant select, delete on account_notice to caravanserai_worker;
grant select on vetting_case, vetting_review to caravanserai_worker;
grant select, delete on account_notice to caravanserai_data_protection;
`;

const policies = [
  rowSecurity(
    'account_notice',
    { worker: true },
    { own: mayAdd('person_id = (select acting_person())') },
  ),
  'create policy data_protection on account_notice to caravanserai_data_protection using (true) with check (true)',
  'create policy worker_reads on vetting_case for select to caravanserai_worker using (true)',
  'create policy worker_reads on vetting_review for select to caravanserai_worker using (true)',
].join(';\n');
