import type { Span } from '../text-analysis.js';
import type { Break } from './split-text.js';

/**
 * What a word does: carry meaning, join others, deny, count, or nothing that the reader's language
 * knows (a sign, a word of another script).
 */
export type WordRole = 'content' | 'stop' | 'negation' | 'number' | 'alien';

/** A word of a text as one language reads it. */
export interface Word extends Span {
  /** Normal form: see `normaliseWord`. */
  normal: string;
  breakBefore: Break;
  role: WordRole;
  /** Stems to look the word up by, the likeliest first; the normal form where nothing is stemmed. */
  stems: readonly string[];
}
