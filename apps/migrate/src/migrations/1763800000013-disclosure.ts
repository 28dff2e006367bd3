import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others do not read of a posting's texts, and how far an organisation's name goes. Postings that are
 * there already are masked when they are read, and by the worker that indexes them anew within a minute.
 * Descriptions are masked when they are read until they are written again. The columns stand in tables that
 * have their rights and policies.
 */
export class Disclosure1763800000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(findHidden);
    await queryRunner.query(namesForTheWorker);
  }

  async down(): Promise<void> {
    throw new Error(
      'What organisations have chosen to keep to their partners would be open: go forward.',
    );
  }
}

const columns = `
alter table posting
  add column masks jsonb,
  add column hidden_terms text[] not null default '{}';
alter table organisation
  add column visibility text not null default 'members',
  add column shown_description text,
  add constraint organisation_visibility check (visibility in ('public', 'members', 'partners'));
`;

/**
 * What stands behind the masks is found by its own organisation only; it may have some hundreds of postings, so
 * that no index over these terms is needed.
 */
const findHidden = `
create or replace function postings_by_term(terms text[]) returns table (
    turn bigint, id uuid, organisation_id uuid, kind text, state text, sectors text[],
    country text, countries text[])
  language sql stable security definer rows 1000 set search_path = '' as $$
    select wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.sectors, p.country, p.countries
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.search_terms @> array[wanted.term]
     where (select public.is_system())
        or p.organisation_id = (select public.acting_organisation())
        or (p.state = 'published' and (select public.looks_around()))
    union all
    select wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.sectors, p.country, p.countries
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.hidden_terms @> array[wanted.term]
     where p.organisation_id = (select public.acting_organisation()) $$;
`;

/** Names of people are masked in what others read, also by the worker, which masks anew what it indexes anew. */
const namesForTheWorker = `
grant select on affiliation to caravanserai_worker;
create policy worker on affiliation for select to caravanserai_worker using (true);
`;
