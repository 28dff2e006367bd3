import type { OfferDto, SuggestionDto } from '../api/schema.js';
import { countIn, groupByPosting } from './group-by-posting.js';

const offer = (id: string) => ({ id, kind: 'offer', title: id }) as OfferDto;
const suggestion = (id: string, own: OfferDto) =>
  ({ id, side: 'offer', offer: own, demand: null }) as SuggestionDto;
const none = { toAnswer: 0, answered: 0, introduced: 0 };
const counts = {
  ...{ ...none, toAnswer: 6 },
  postings: [
    { ...none, postingId: 'wells', toAnswer: 2 },
    { ...none, postingId: 'roofs', toAnswer: 4 },
    { ...none, postingId: 'books', answered: 9 },
  ],
};

it('counts in all, and for one posting', () => {
  expect(countIn(counts, 'to-answer')).toBe(6);
  expect([countIn(counts, 'answered', 'books'), countIn(counts, 'answered', 'boats')]).toEqual([
    9, 0,
  ]);
});

it('groups by one’s own posting, the best first, and names those that have others only', () => {
  const [wells, roofs] = [offer('wells'), offer('roofs')];
  const best = [suggestion('a', wells), suggestion('b', wells)];
  const groups = groupByPosting(best, [offer('books'), roofs, wells], counts, 'to-answer');
  expect(groups).toEqual([
    { posting: wells, suggestions: best, total: 2 },
    { posting: roofs, suggestions: [], total: 4 },
  ]);
});
