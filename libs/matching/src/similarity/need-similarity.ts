import { areaOf, broaderNeeds, narrowerNeeds, needById, needs, relatedNeeds } from '#reference';
import { SimilarityTable } from './similarity-table.js';

/** How much of a wish is met by something near it in the lexicon; the greatest that applies counts. */
const BROADER_STEP = 0.7;
const RELATED = 0.5;
const SIBLING = 0.45;
const SAME_SECTOR = 0.3;
const SAME_AREA = 0.1;

/** 1 for the same need, less for one above or below it, related or beside it; 0 for another field of work. */
export function needSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  return neighbourhood(a).get(b) ?? fieldSimilarity(a, b);
}

/** The same by number, for the inner loop. */
export const needSimilarities = new SimilarityTable(
  needs.map((need) => need.id),
  needSimilarity,
);

/**
 * How much a need tells, 0 to 1, from its place in the lexicon alone (Seco, Veale and Hayes 2004): a leaf
 * tells all, a need with many narrower ones little.
 */
export function rarity(need: string): number {
  const below = narrowerNeeds(need).size;
  // Thousandths: the logarithm's last digits differ between engines, scores must not.
  return Math.round(1000 * (1 - Math.log(1 + below) / Math.log(1 + needs.length))) / 1000;
}

const neighbourhoods = new Map<string, ReadonlyMap<string, number>>();

function neighbourhood(need: string): ReadonlyMap<string, number> {
  const known = neighbourhoods.get(need);
  // Stryker disable next-line ConditionalExpression: worked out again, it is the same.
  if (known) return known;
  const near = new Map<string, number>();
  const add = (other: string, similarity: number) =>
    near.set(other, Math.max(similarity, near.get(other) ?? 0));
  for (const [other, steps] of broaderNeeds(need)) add(other, BROADER_STEP ** steps);
  for (const [other, steps] of narrowerNeeds(need)) add(other, BROADER_STEP ** steps);
  for (const other of relatedNeeds(need)) add(other, RELATED);
  for (const parent of needById(need)?.broader ?? [])
    for (const [other, steps] of narrowerNeeds(parent)) if (steps === 1) add(other, SIBLING);
  neighbourhoods.set(need, near);
  return near;
}

function fieldSimilarity(a: string, b: string): number {
  const sector = needById(a)?.sector;
  const other = needById(b)?.sector;
  if (sector === undefined || other === undefined) return 0;
  if (sector === other) return SAME_SECTOR;
  return areaOf(sector) === areaOf(other) ? SAME_AREA : 0;
}
