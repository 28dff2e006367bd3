import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayRead } from '../row-security.js';

/** Public pages: whoever passes by sees organisations that have chosen so, and what they have published. */
export class PublicPages1763800000027 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(isVisitor);
    await queryRunner.query(policies);
    await queryRunner.query(findPublic);
  }

  async down(): Promise<void> {
    throw new Error('What was said on public pages is known by now: go forward.');
  }
}

const isVisitor = `
create function is_visitor() returns boolean language sql stable parallel safe
  return actor_kind() = 'anonymous';
`;

/** One that asks for its erasure stands there until it is carried out. */
const publicOrganisation = `visibility = 'public' and tier <> 'applicant' and erased_at is null`;
const publicOrganisations = `select id from public.organisation where ${publicOrganisation}`;

// Need lines are seen with their demand.
const policies = `
create policy public_pages on organisation
  ${mayRead(`(select is_visitor()) and ${publicOrganisation}`)};
create policy public_pages on posting
  ${mayRead(`(select is_visitor()) and state = 'published' and organisation_id in (${publicOrganisations})`)};
`;

const columns = `wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.language, p.sectors, p.supports,
           p.country, p.countries`;

/** As before (1763800000025-masks-anew.ts), with what a search filters by since, and for whoever passes by. */
const findPublic = `
drop function postings_by_term(text[]);
create function postings_by_term(terms text[]) returns table (
    turn bigint, id uuid, organisation_id uuid, kind text, state text, language text, sectors text[],
    supports text[], country text, countries text[])
  language sql stable security definer rows 1000 set search_path = '' as $$
    select ${columns}
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.search_terms @> array[wanted.term]
     where (select public.is_system())
        or p.organisation_id = (select public.acting_organisation())
        or (p.state = 'published' and p.masks is not null and (select public.looks_around()))
        or (p.state = 'published' and p.masks is not null and (select public.is_visitor())
            and p.organisation_id in (${publicOrganisations}))
    union all
    select ${columns}
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.hidden_terms @> array[wanted.term]
     where p.organisation_id = (select public.acting_organisation()) $$;
revoke execute on function postings_by_term(text[]) from public;
grant execute on function postings_by_term(text[]) to caravanserai_application;
`;
