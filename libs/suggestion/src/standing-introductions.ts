import type { EntityManager } from 'typeorm';

/**
 * Those of the suggestions given whose sides are introduced to each other as things are now: both may meet, and neither
 * has withdrawn its posting. What ended an introduction that is not among them is nobody's to read out of it.
 */
export async function standingIntroductions(
  tx: EntityManager,
  suggestionIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    'select id from unnest($1::uuid[]) as asked (id) where introduction_stands(id)',
    [[...new Set(suggestionIds)]],
  );
  return new Set(rows.map(({ id }) => id));
}
