import type { Assessment } from '../assess.js';
import type { OfferFacts, DemandFacts } from '../facts/posting-facts.js';
import { firstUsefulDay } from '../gates/times-apart.js';
import type { MatchContext } from '../match-context.js';
import type { Facts } from './assess-either.js';
import type { Change } from './change.js';

/**
 * What `own` could change, one thing at a time, so that the pair may pass: where one gate alone is closed, what opens
 * it; where all are open and little is missing, another form of support. Whether the pair then reaches the threshold
 * is for the caller to see. Nothing where it is for others to change something.
 */
export function changesForPair(
  own: Facts,
  other: Facts,
  assessment: Assessment,
  context: MatchContext,
): Change[] {
  if (assessment.fits) return supportsThatMayDo(own, other, assessment.score, context);
  const [rejection, ...more] = assessment.rejections;
  if (!rejection || more.length > 0) return [];
  switch (rejection.code) {
    case 'times-apart':
      return otherDays(own, other, context.today);
    case 'place-not-served':
      // People are where they are: a demand does not move.
      return own.kind === 'offer' && other.kind === 'demand'
        ? [{ code: 'serve-country', country: other.country }]
        : [];
    case 'condition-unmet':
      return own.kind === 'demand'
        ? unmet(own, other as OfferFacts, 'find-prerequisite')
        : unmet(other as DemandFacts, own, 'waive-prerequisite');
    default:
      return [];
  }
}

/** Calendar days compare as texts. */
function otherDays(own: Facts, other: Facts, today: string): Change[] {
  const begin = other.kind === 'demand' ? firstUsefulDay(other, today) : (other.from ?? today);
  const start = begin > today ? begin : today;
  // It is over, whatever one changes.
  if (other.to !== null && other.to < start) return [];
  if (own.to !== null && own.to < start) return [{ code: 'end-later', day: start }];
  if (own.from !== null && other.to !== null && own.from > other.to)
    return [{ code: 'start-earlier', day: other.to }];
  return [];
}

/** Several that are missing are several changes. */
function unmet(
  { lacks }: DemandFacts,
  { asks }: OfferFacts,
  code: 'find-prerequisite' | 'waive-prerequisite',
): Change[] {
  const [prerequisite, ...more] = asks.filter((id) => lacks.includes(id));
  return prerequisite !== undefined && more.length === 0 ? [{ code, prerequisite }] : [];
}

function supportsThatMayDo(
  own: Facts,
  other: Facts,
  score: number,
  { policy }: MatchContext,
): Change[] {
  const missing = policy.threshold - score;
  if (missing <= 0 || missing > policy.weights.support) return [];
  return other.supports
    .filter((support) => !own.supports.includes(support))
    .map((support) => ({ code: 'add-support', support }));
}
