import type { DemandDto, OfferDto, SuggestionCountsDto, SuggestionDto } from '../api/schema.js';
import { bothSidesOf } from './both-sides-of.js';
import type { ListState } from './list-wish.js';

/** A posting of the reader's with what is suggested for it. */
export interface PostingGroup {
  readonly posting: DemandDto | OfferDto;
  /** The best of them. */
  readonly suggestions: readonly SuggestionDto[];
  /** How many there are in all. */
  readonly total: number;
}

const countOf = {
  'to-answer': 'toAnswer',
  answered: 'answered',
  introduced: 'introduced',
} as const;

/** How many suggestions of the state there are: in all, or for one posting. */
export function countIn(
  counts: SuggestionCountsDto,
  state: ListState,
  posting: string | null = null,
): number {
  if (posting === null) return counts[countOf[state]];
  const found = counts.postings.find(({ postingId }) => postingId === posting);
  return found?.[countOf[state]] ?? 0;
}

/**
 * By the reader's own posting: first the one that has the best suggestion.
 *
 * @param others postings of the reader's whose suggestions are not among those given, but have some
 */
export function groupByPosting(
  suggestions: readonly SuggestionDto[],
  others: readonly (DemandDto | OfferDto)[],
  counts: SuggestionCountsDto,
  state: ListState,
): PostingGroup[] {
  const found = suggestions.flatMap((suggestion) => {
    const { own } = bothSidesOf(suggestion);
    return own ? [{ suggestion, own }] : [];
  });
  const postings = new Map([...found.map(({ own }) => own), ...others].map((one) => [one.id, one]));
  return [...postings.values()]
    .map((posting) => ({
      posting,
      suggestions: found.filter(({ own }) => own.id === posting.id).map((one) => one.suggestion),
      total: countIn(counts, state, posting.id),
    }))
    .filter((group) => group.suggestions.length > 0 || group.total > 0);
}
