import { type FoundKey, MOST_RARE } from '#posting';
import { isId } from '../input/id-of.js';
import type { CursorKey } from '../pages/cursor.js';

/** A {@link FoundKey} as a cursor holds it: the rarities are written as one letter each, `1` to `a`. */
export type FoundCursor = {
  readonly score: number;
  readonly id: string;
  readonly rarities: string;
};

const RADIX = MOST_RARE + 1;

export function isFoundCursor(key: CursorKey): key is FoundCursor {
  const { id, score, rarities } = key;
  return (
    isId(id) &&
    typeof score === 'number' &&
    Number.isInteger(score) &&
    score >= 0 &&
    score < 1_000_000 &&
    typeof rarities === 'string' &&
    /^[1-9a]{1,100}$/.test(rarities)
  );
}

export function toFoundCursor({ score, id, rarities }: FoundKey): FoundCursor {
  return { score, id, rarities: rarities.map((rarity) => rarity.toString(RADIX)).join('') };
}

export function toFoundKey({ score, id, rarities }: FoundCursor): FoundKey {
  return { score, id, rarities: [...rarities].map((letter) => Number.parseInt(letter, RADIX)) };
}
