import { isId } from '../input/id-of.js';
import type { CursorKey } from '../pages/cursor.js';

/** The sort key of lists that are ordered by score, then id. */
export type ScoreKey = { readonly score: number; readonly id: string };

export function isScoreKey(key: CursorKey): key is ScoreKey {
  const { score } = key;
  return (
    isId(key.id) &&
    typeof score === 'number' &&
    Number.isInteger(score) &&
    score >= 0 &&
    score <= 10_000
  );
}
