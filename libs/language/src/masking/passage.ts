import { foldInPlace } from '../tokens/normalise.js';
import type { Cue } from './cue.js';
import type { KnownNames, Mask } from './masked-text.js';
import { textWordsOf, type TextWord } from './text-words.js';

/** A text that is looked through for what must be masked. */
export interface Passage {
  text: string;
  /** Lower case, plain digits and quotes, every character where it is in `text`. */
  folded: string;
  words: readonly TextWord[];
  /** All letters with a case are capitals: a capital tells nothing. */
  loud: boolean;
  /** Most words have a capital, as in the title of a book. */
  titled: boolean;
  known: KnownNames;
  /** What `cuesAt` has found at each word: all finders ask for the same. */
  cues: (readonly Cue[] | undefined)[];
}

/** Finds one sort of thing; what two finders find may overlap. Takes time in proportion to the text. */
export type Finder = (passage: Passage) => Mask[];

export function passageOf(text: string, known: KnownNames): Passage {
  const folded = foldInPlace(text);
  const words = textWordsOf(text, folded);
  const cased = words.filter(({ script }) => script === 'cased');
  const capitals = cased.filter(({ capital }) => capital).length;
  const titled = cased.length > 6 && capitals > cased.length * 0.6;
  return { text, folded, words, loud: !/\p{Ll}/u.test(text), titled, known, cues: [] };
}

/** What stands between two neighbouring words; empty before the first and behind the last. */
export function gapBefore({ text, words }: Passage, index: number): string {
  const [before, after] = [words[index - 1], words[index]];
  return before && after ? text.slice(before.end, Math.min(after.start, before.end + 8)) : '';
}
