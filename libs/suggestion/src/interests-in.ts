import type { EntityManager } from 'typeorm';
import type { Side } from './suggestion-answer.js';

/** The sides that said "interested" last, and whether that holds. */
export type Interests = ReadonlyMap<Side, boolean>;

const NONE: Interests = new Map();

/**
 * Who is interested in the suggestions given, by suggestion. An interest holds while the other posting says what it said
 * when it was given: steps of its life do not touch it, an edit ends it. For processes of ours, which may know of both.
 */
export async function interestsIn(
  tx: EntityManager,
  suggestionIds: readonly string[],
): Promise<(suggestionId: string) => Interests> {
  const rows = await tx.query<{ id: string; side: Side; holds: boolean }[]>(
    'select suggestion_id as id, side, holds from standing_interests($1)',
    [suggestionIds],
  );
  const found = new Map<string, Map<Side, boolean>>();
  for (const { id, side, holds } of rows) {
    found.set(id, (found.get(id) ?? new Map<Side, boolean>()).set(side, holds));
  }
  return (suggestionId) => found.get(suggestionId) ?? NONE;
}

/** Both say so, and of both it holds. */
export function areBothInterested(interests: Interests): boolean {
  return interests.get('demand') === true && interests.get('offer') === true;
}
