import { reachesThreshold } from '../assess.js';
import type { MatchContext } from '../match-context.js';
import { assessEither, type Facts } from './assess-either.js';

/** What stands between a posting and a counterpart, as far as it is told: nothing of who has blocked or vetted whom. */
export const obstacleCodes = [
  'place-not-served',
  'times-apart',
  'no-capacity',
  'condition-unmet',
  'too-little-in-common',
  'other',
] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

/** How a posting does with the counterparts that it was compared with. */
export interface Obstacles {
  readonly compared: number;
  readonly fitting: number;
  /** How many do not fit, by what stands in the way first; the most frequent first. */
  readonly obstacles: readonly { readonly code: ObstacleCode; readonly count: number }[];
}

/** Counts what stands in the way. Counterparts that the posting must never meet are as if they were not there. */
export function obstaclesOf(
  own: Facts,
  counterparts: readonly Facts[],
  context: MatchContext,
): Obstacles {
  const counts = new Map<ObstacleCode, number>();
  let fitting = 0;
  let compared = 0;
  for (const other of counterparts) {
    const assessment = assessEither(own, other, context);
    const codes = assessment.fits ? [] : assessment.rejections.map(({ code }) => code);
    if (codes.includes('blocked-pair') || codes.includes('own-organisation')) continue;
    compared += 1;
    if (reachesThreshold(assessment, context.policy)) fitting += 1;
    else {
      const code = assessment.fits ? 'too-little-in-common' : toldAs(codes[0]);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const obstacles = obstacleCodes
    .map((code) => ({ code, count: counts.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { compared, fitting, obstacles };
}

function toldAs(code: string | undefined): ObstacleCode {
  return obstacleCodes.find((known) => known === code) ?? 'other';
}
