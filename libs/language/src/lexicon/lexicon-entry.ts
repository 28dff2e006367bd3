/** What a word of the lexicon stands for. */
export type EntryKind =
  | 'need'
  | 'sector'
  | 'group'
  | 'notion'
  | 'support'
  | 'prerequisite'
  | 'country'
  | 'subdivision'
  | 'grouping'
  | 'region'
  | 'unit'
  | 'idiom';

/** One word or phrase of the lexicon, compiled. */
export interface LexiconEntry {
  kind: EntryKind;
  /** Need id, group id, country code …, by `kind`; empty for an idiom. */
  id: string;
  weak: boolean;
  /** As the lexicon writes it. */
  word: string;
  /** The normal forms of its words, joined by spaces. */
  surface: string;
  /** How many words of the text it takes. */
  size: number;
  /** Nothing may stand between its words (names of places, units, idioms). */
  contiguous: boolean;
  /** It lists things itself: "mother and child", "rice, flour". */
  joined: boolean;
  /** The two words of a phrase in the other order. */
  reversed: boolean;
}

const placeKinds: ReadonlySet<EntryKind> = new Set([
  'country',
  'subdivision',
  'grouping',
  'region',
]);

export function isPlaceKind(
  kind: EntryKind,
): kind is 'country' | 'subdivision' | 'grouping' | 'region' {
  return placeKinds.has(kind);
}
