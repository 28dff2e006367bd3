import type { Span } from '../text-analysis.js';

/** A number of the text. */
export interface NumberMention extends Span {
  amount: number;
  /** Written in words or characters: it counts only together with what it counts. */
  spelled: boolean;
}
