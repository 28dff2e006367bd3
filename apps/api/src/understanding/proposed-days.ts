import type { TimeMention } from '#language';
import type { ProposalsDto } from './proposals.dto.js';

/**
 * From when to when something is needed, or can be had: the first range that the text names, else its
 * first beginning and its first end. What is over on `today` says nothing of it, nor does what may be a
 * memory.
 */
export function proposedDays(
  times: readonly TimeMention[],
  today: string,
): Pick<ProposalsDto, 'from' | 'to'> {
  const coming = times.filter(({ from, to, weak }) => !weak && (to ?? from ?? '') >= today);
  const range = coming.find((time) => time.from !== null && time.to !== null);
  if (range) return { from: range.from, to: range.to };
  const from = coming.find((time) => time.from !== null)?.from ?? null;
  const to = coming.find((time) => time.to !== null)?.to ?? null;
  return { from, to: from !== null && to !== null && to < from ? null : to };
}
