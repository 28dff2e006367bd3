import type { Client } from 'pg';

/**
 * A network of `organisations` with `postings` of the past year, half of them demands, twenty suggestions for each
 * demand, and answers and introductions to some. Rows as the use cases leave them, written by statements: what is
 * measured is the reading.
 */
export async function plantHistory(
  owner: Client,
  { organisations, postings }: { organisations: number; postings: number },
): Promise<void> {
  await owner.query(organisationsSql, [organisations]);
  await owner.query(postingsSql, [postings, organisations]);
  await owner.query(suggestionsSql, [postings / 2]);
  await owner.query(answersSql);
  await owner.query(introductionsSql);
  await owner.query('vacuum analyze');
}

/** An id that can be counted up to: the kind of row, then its number. */
const id = (kind: string, number: string) =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

const organisationsSql = `
  insert into organisation (id, name, country, type, staff, tier, languages, description, version, created_at)
  select ${id('a', 'n')}, 'Member ' || n,
         (array['KH','KE','CN','PK','KZ','LA','NG','FR','UZ','NP'])[1 + n % 10], 'local', n % 150, 'trusted',
         array[(array['en','zh','fr','ru'])[1 + n % 4]], '', 1, now() - n % 900 * interval '1 day'
    from generate_series(1, $1::int) n`;

const postingsSql = `
  insert into posting (id, kind, organisation_id, state, version, language, title, text, sectors, supports,
                       country, created_at, updated_at, published_at, first_published_at, search_terms)
  select ${id('b', 'n')}, case when n % 2 = 0 then 'demand' else 'offer' end, ${id('a', '(1 + n % $2::int)')},
         case when n % 7 = 0 then 'fulfilled' else 'published' end, 3, 'en', 'Posting ' || n, 'Wells for ' || n,
         case when n % 3 = 0 then '{}'::text[] else array[(array['health','education','drinking-water','energy'])[1 + n % 4]] end,
         '{}', (array['KH','KE','CN','PK','KZ','LA','NG','FR','UZ','NP'])[1 + n % 10], at, at, at, at,
         array(select 'en:word' || w || n from generate_series(1, 60) w) || 'sector:health'::text
    from generate_series(1, $1::int) n, lateral (select now() - n % 364 * interval '1 day' as at) d`;

const suggestionsSql = `
  insert into suggestion (id, demand_id, offer_id, demand_organisation_id, offer_organisation_id, listed, listing_id,
                          score, demand_version, offer_version, policy_id, assessed_on, matched_at, told_at,
                          demand_opened_at, offer_opened_at)
  select gen_random_uuid(), d.id, o.id, d.organisation_id, o.organisation_id, true, gen_random_uuid(), 5000, 3, 3, 'p',
         current_date, at, at + interval '2 seconds',
         case when (n + k) % 5 = 0 then at + interval '9 hours' end, case when (n + k) % 4 = 0 then at + interval '1 day' end
    from generate_series(1, $1::int) n cross join generate_series(1, 20) k
         join posting d on d.id = ${id('b', '(2 * n)')}
         join posting o on o.id = ${id('b', '(1 + 2 * ((n * 37 + k * 101) % $1::int))')}
         cross join lateral (select greatest(d.published_at, o.published_at) + interval '20 seconds' as at) t
  on conflict do nothing`;

const answersSql = `
  insert into suggestion_answer (id, suggestion_id, organisation_id, side, answer, score, parts, policy_id,
                                 demand_version, offer_version, answered_at)
  select gen_random_uuid(), s.id, case when side = 'demand' then demand_organisation_id else offer_organisation_id end,
         side, case when hashtext(s.id::text) % 3 = 0 then 'later' else 'interested' end, 5000, '[]', 'p', 3, 3,
         coalesce(demand_opened_at, offer_opened_at) + interval '2 hours'
    from suggestion s cross join (values ('demand'), ('offer')) side (side)
   where abs(hashtext(s.id::text || side)) % 25 = 0 and (demand_opened_at is not null or offer_opened_at is not null)`;

const introductionsSql = `
  insert into introduction (id, suggestion_id, demand_id, offer_id, demand_organisation_id, offer_organisation_id, opened_at)
  select gen_random_uuid(), s.id, demand_id, offer_id, demand_organisation_id, offer_organisation_id, matched_at + interval '3 days'
    from suggestion s where abs(hashtext(s.id::text)) % 200 = 0`;
