import type { Language } from '#reference';
import type { WordRole } from './masking-words.js';

/** A word or phrase that tells what stands beside it. */
export interface Cue {
  role: WordRole;
  language: Language;
  /** Says little by itself: what follows must look like a name of its own. */
  weak: boolean;
  /** How many words of the text it takes. */
  size: number;
}
