import type { SizeClass } from '#membership';
import type { OfOrganisation } from '../figures/groups.js';

/** What a member has put into the network in a period, and what it got. */
export interface Exposure extends OfOrganisation {
  readonly country: string;
  readonly size: SizeClass;
  /** The first of its working languages. */
  readonly language: string | null;
  readonly joinedAt: Date;
  /** Its postings that were first published in the period. */
  readonly postings: number;
  /** Suggestions in which it was told to somebody in the period. */
  readonly suggestions: number;
  /** Introductions of the period that it is a side of. */
  readonly introductions: number;
}
