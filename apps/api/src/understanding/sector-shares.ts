import { topicsOf } from '#matching';
import { needById } from '#reference';
import type { TextReading } from './read-text.js';

/**
 * How much of a text speaks of each sector; the shares add up to 1, or there are none. Two things are heard: the needs
 * that it names outright, and those that its words remind of (`topicsOf`). A name is certain, but a long story names
 * much that nobody asks for ("behind the mill", "the fishermen's hall"), while all its words together seldom lie. So
 * what is named counts as much as the share of the words that name it: nearly everything in "We need nurses", little
 * in a page. What the title says counts twice.
 */
export function sectorShares(
  reading: Pick<TextReading, 'language' | 'concepts' | 'words' | 'sectors'>,
): ReadonlyMap<string, number> {
  const named = shares(reading.sectors);
  const reminded = shares(remindedSectors(reading));
  const ofNamed = reminded.length === 0 ? 1 : named.length === 0 ? 0 : shareOfNamingWords(reading);
  return addedUp([...scaled(named, ofNamed), ...scaled(reminded, 1 - ofNamed)]);
}

type Weighed = readonly [sector: string, weight: number];

/** The weights of topics are coordinates of a vector of length 1: their squares add up to 1. */
function remindedSectors({ words, language }: Pick<TextReading, 'words' | 'language'>): Weighed[] {
  const inTitle = words.filter(({ field }) => field === 'title');
  const terms = [...inTitle, ...words].map(({ term }) => term);
  return topicsOf(terms, language).flatMap(({ need, weight }) => {
    const sector = needById(need)?.sector;
    return sector === undefined ? [] : [[sector, weight ** 2] as const];
  });
}

function shareOfNamingWords({ words, concepts }: Pick<TextReading, 'words' | 'concepts'>): number {
  const naming = words.filter((word) =>
    concepts.some(
      ({ field, negated, start, end }) =>
        !negated && field === word.field && start <= word.start && word.end <= end,
    ),
  );
  return naming.length / Math.max(1, words.length);
}

function shares(weighed: Iterable<Weighed>): Weighed[] {
  const all = [...weighed];
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);
  return total === 0 ? [] : scaled(all, 1 / total);
}

function scaled(weighed: readonly Weighed[], factor: number): Weighed[] {
  return weighed.map(([sector, weight]) => [sector, weight * factor] as const);
}

function addedUp(weighed: readonly Weighed[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [sector, weight] of weighed) sums.set(sector, (sums.get(sector) ?? 0) + weight);
  return sums;
}
