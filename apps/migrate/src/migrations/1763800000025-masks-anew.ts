import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is masked hangs on the names that are known of an organisation, which change: the worker masks anew what it has
 * written. And a posting that was never masked is found by others' words only once it is.
 */
export class MasksAnew1763800000025 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(findMasked);
    await queryRunner.query(maskWhatIsNot);
    await queryRunner.query(descriptionsOfTheWorker);
  }

  async down(): Promise<void> {
    throw new Error(
      'Postings that were never masked would be found by what they hide: go forward.',
    );
  }
}

/** As before (1763800000013-disclosure.ts), but for `masks is not null` where others look. */
const findMasked = `
create or replace function postings_by_term(terms text[]) returns table (
    turn bigint, id uuid, organisation_id uuid, kind text, state text, sectors text[],
    country text, countries text[])
  language sql stable security definer rows 1000 set search_path = '' as $$
    select wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.sectors, p.country, p.countries
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.search_terms @> array[wanted.term]
     where (select public.is_system())
        or p.organisation_id = (select public.acting_organisation())
        or (p.state = 'published' and p.masks is not null and (select public.looks_around()))
    union all
    select wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.sectors, p.country, p.countries
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.hidden_terms @> array[wanted.term]
     where p.organisation_id = (select public.acting_organisation()) $$;
`;

/** No release has this version of the terms, so that each is indexed and masked anew within a minute. */
// Of an organisation that was erased nothing is left to mask, and nothing may be written.
const maskWhatIsNot = `update posting set search_version = '' where masks is null
  and organisation_id not in (select id from organisation where erased_at is not null);`;

const descriptionsOfTheWorker = `
grant update (shown_description) on organisation to caravanserai_worker;
`;
