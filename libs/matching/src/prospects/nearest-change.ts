import { reachesThreshold } from '../assess.js';
import type { MatchContext } from '../match-context.js';
import { assessEither, type Facts } from './assess-either.js';
import { applyChange, type Change, type ChangeCode } from './change.js';
import { changesForPair } from './changes-for-pair.js';

/** A change, and how many of the counterparts that do not fit would fit with it. */
export type NearestChange = Change & { readonly partners: number };

/** Of one kind of change: the nearest, and those that bring the most. */
const TOLD_OF_A_KIND = 2;
/** Each day that is tried assesses all whom it may concern. */
const DAYS_TRIED = 12;

/** A change that is tried, and the counterparts that it may bring. */
interface Candidate {
  readonly change: Change;
  readonly others: Facts[];
}

/**
 * The smallest changes of a posting, one at a time, that would bring it partners; what brings the most comes first.
 * Each count is found by judging the pairs again with the change, so making it brings at least that many. The same
 * postings, policy and day give the same answer.
 */
export function nearestChanges(
  own: Facts,
  counterparts: readonly Facts[],
  context: MatchContext,
): NearestChange[] {
  const byCode = new Map<ChangeCode, Candidate[]>();
  for (const candidate of candidatesOf(own, counterparts, context).values()) {
    const same = byCode.get(candidate.change.code);
    if (same) same.push(candidate);
    else byCode.set(candidate.change.code, [candidate]);
  }
  const told = [...byCode.entries()].flatMap(([code, candidates]) => {
    const reaching = cumulated(code, candidates);
    const worth = reaching.flatMap(({ change, others }) => {
      const changed = applyChange(own, change);
      const partners = others.filter((other) => fits(changed, other, context)).length;
      return partners > 0 ? [{ ...change, partners }] : [];
    });
    return isOfDays(code) ? nearestAndBest(worth) : worth.sort(byWorth).slice(0, TOLD_OF_A_KIND);
  });
  return told.sort(byWorth);
}

function candidatesOf(
  own: Facts,
  counterparts: readonly Facts[],
  context: MatchContext,
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const other of counterparts) {
    const assessment = assessEither(own, other, context);
    if (reachesThreshold(assessment, context.policy)) continue;
    for (const change of changesForPair(own, other, assessment, context)) {
      const key = JSON.stringify(change);
      const known = candidates.get(key);
      if (known) known.others.push(other);
      else candidates.set(key, { change, others: [other] });
    }
  }
  return candidates;
}

/** Whoever is reached by a nearer day is reached by a farther one too: days in the order of how far they are. */
function cumulated(code: ChangeCode, candidates: Candidate[]): Candidate[] {
  if (!isOfDays(code)) return candidates;
  const away = code === 'end-later' ? 1 : -1;
  const inOrder = candidates
    .sort((a, b) => away * compare(dayOf(a), dayOf(b)))
    .slice(0, DAYS_TRIED);
  return inOrder.map(({ change }, i) => ({
    change,
    others: inOrder.slice(0, i + 1).flatMap(({ others }) => others),
  }));
}

/** The first that brings somebody, and the first of those that bring the most. */
function nearestAndBest(inOrder: NearestChange[]): NearestChange[] {
  const [nearest] = inOrder;
  if (!nearest) return [];
  const best = inOrder.reduce((most, one) => (one.partners > most.partners ? one : most));
  return best === nearest ? [nearest] : [best, nearest];
}

function fits(own: Facts, other: Facts, context: MatchContext): boolean {
  return reachesThreshold(assessEither(own, other, context), context.policy);
}

function isOfDays(code: ChangeCode): boolean {
  return code === 'end-later' || code === 'start-earlier';
}

function dayOf({ change }: Candidate): string {
  return 'day' in change ? change.day : '';
}

/** More partners first; of equals in the order of what they say, so that the answer is the same each time. */
function byWorth(one: NearestChange, other: NearestChange): number {
  return other.partners - one.partners || compare(JSON.stringify(one), JSON.stringify(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
