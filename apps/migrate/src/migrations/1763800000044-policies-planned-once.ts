import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayAdd, mayRead, mayRemove } from '../row-security.js';

/**
 * Policies that ask other tables ask by functions, whose plans a connection keeps (docs/decisions/0032). As subqueries
 * they brought the policies of those tables with them, and theirs: a statement on need lines had 75 subplans, took
 * longer to plan than to run, and for a list of demands PostgreSQL read every posting there is.
 */
export class PoliciesPlannedOnce1763800000044 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(functions);
    await queryRunner.query(policies);
  }

  async down(): Promise<void> {
    throw new Error('The policies say the same as before, only slower: go forward.');
  }
}

/**
 * `sees_posting` runs with the rights of who asks: it is the policies of `posting` that answer. It is no SQL function,
 * since PostgreSQL keeps no plan of those before version 18. What `public_organisations` says is on public pages.
 */
const functions = `
create function sees_posting(asked uuid) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (select from public.posting where id = asked);
end $$;
revoke execute on function sees_posting(uuid) from public;
grant execute on function sees_posting(uuid) to caravanserai_application;

create function public_organisations() returns setof uuid
  language sql stable security definer set search_path = '' as $$
    select id from public.organisation
     where visibility = 'public' and tier <> 'applicant' and erased_at is null $$;
revoke execute on function public_organisations() from public;
grant execute on function public_organisations() to caravanserai_application;
`;

const policies = `
drop policy visible on need_line;
create policy visible on need_line ${mayRead('sees_posting(demand_id)')};
drop policy own_add on need_line;
create policy own_add on need_line ${mayAdd('owns_posting(demand_id)')};
drop policy own_remove on need_line;
create policy own_remove on need_line ${mayRemove('owns_posting(demand_id)')};

drop policy public_pages on posting;
create policy public_pages on posting ${mayRead(`(select is_visitor()) and state = 'published'
  and organisation_id in (select public_organisations())`)};
`;
