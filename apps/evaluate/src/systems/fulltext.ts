import type { Corpus } from '#corpus';
import pg from 'pg';
import type { Ranking } from '../metrics/ranking.js';

/** What PostgreSQL ships for the languages of the corpora; whatever else is taken word by word. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  ru: 'russian',
  ar: 'arabic',
  es: 'spanish',
};

/**
 * Baseline: PostgreSQL full-text search. Each text is read with the configuration of its own language, a
 * demand asks for any of its words, and `ts_rank_cd` orders. Leaves nothing behind in the database.
 */
export async function rankByFulltext(corpus: Corpus, databaseUrl: string): Promise<Ranking> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await loadOffers(client, corpus);
    const ranking = new Map<string, string[]>();
    for (const demand of corpus.demands) {
      const { rows } = await client.query<{ id: string }>(
        `with query as (
           -- any word of the demand may match: & becomes |
           select nullif(replace(plainto_tsquery($1::regconfig, $2)::text, '&', '|'), '')::tsquery asked
         )
         select id from offer_text, query
         where organisation <> $3 and document @@ asked
         order by ts_rank_cd(document, asked) desc, position`,
        [configuration(demand.language), `${demand.title} ${demand.text}`, demand.org],
      );
      ranking.set(
        demand.id,
        rows.map((row) => row.id),
      );
    }
    return ranking;
  } finally {
    await client.end();
  }
}

async function loadOffers(client: pg.Client, corpus: Corpus): Promise<void> {
  await client.query(
    `create temp table offer_text (
       position int primary key, id text, organisation text, document tsvector)`,
  );
  for (const [position, offer] of corpus.offers.entries()) {
    await client.query(
      'insert into offer_text values ($1, $2, $3, to_tsvector($4::regconfig, $5))',
      [
        position,
        offer.id,
        offer.org,
        configuration(offer.language),
        `${offer.title} ${offer.text}`,
      ],
    );
  }
}

function configuration(language: string): string {
  return CONFIGURATIONS[language] ?? 'simple';
}
