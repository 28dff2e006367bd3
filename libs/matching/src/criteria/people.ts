import type { Criterion, CriterionResult } from './criterion.js';

/** Whom nearly every text names: they tell nothing about whom an offer is for. */
const everyone: ReadonlySet<string> = new Set(['villagers', 'families', 'poor', 'patients']);

const young: ReadonlySet<string> = new Set([
  'children',
  'infants',
  'girls',
  'boys',
  'students',
  'youth',
  'orphans',
]);
const old: ReadonlySet<string> = new Set(['elderly', 'veterans']);

/**
 * Naming the same people speaks a little for a pair, naming none or others hardly against it; only help for
 * another age is help for somebody else.
 */
const SHARED = 10_000;
const NOT_TOLD = 9_400;
const OTHER_AGE = 0;

/** Whether both speak of the same people; glasses for teenagers are no help to old people who can't see. */
export const peopleCriterion: Criterion = (demand, offer): CriterionResult => {
  const shared = demand.groups.filter(
    (group) => !everyone.has(group) && offer.groups.includes(group),
  );
  if (shared.length > 0)
    return { part: SHARED, reason: { code: 'people-shared', params: { groups: shared } } };
  return { part: otherAge(demand.groups, offer.groups) ? OTHER_AGE : NOT_TOLD, reason: null };
};

/** One side speaks of the young and not of the old, the other side the other way round. */
function otherAge(a: readonly string[], b: readonly string[]): boolean {
  return (
    (onlyOf(young, old, a) && onlyOf(old, young, b)) ||
    (onlyOf(old, young, a) && onlyOf(young, old, b))
  );
}

function onlyOf(
  these: ReadonlySet<string>,
  others: ReadonlySet<string>,
  groups: readonly string[],
): boolean {
  return groups.some((group) => these.has(group)) && !groups.some((group) => others.has(group));
}
