import { foldInPlace } from '../tokens/normalise.js';
import type { KnownNames, Mask } from './masked-text.js';

/** A text that is looked through for what must be masked. */
export interface Passage {
  text: string;
  /** Lower case, plain digits and quotes, every character where it is in `text`. */
  folded: string;
  known: KnownNames;
}

/** Finds one sort of thing; what two finders find may overlap. Takes time in proportion to the text. */
export type Finder = (passage: Passage) => Mask[];

export function passageOf(text: string, known: KnownNames): Passage {
  return { text, folded: foldInPlace(text), known };
}
