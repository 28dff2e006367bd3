import type { Match } from '../lexicon/find-matches.js';
import type { Quantity } from '../text-analysis.js';
import type { NumberMention } from './find-numbers.js';

/** Units that only say "so many": what stands behind them says of what (200 people with goitre). */
const vague: ReadonlySet<string> = new Set(['people', 'pieces', 'sets', 'seats', 'head', 'beds']);

/** Units that stand right behind their number or count nothing here. */
const strict =
  /^(?:usd|cny|eur|rub|gbp|percent|days|weeks|months|years|hours|minutes|metres|li|litres)$/;

/**
 * Every number with what it counts: a unit, a group of people or a need that stands close behind it
 * (or, for a bare figure, right before it: "families: 60"). `matches` are the chosen ones.
 */
export function findQuantities(
  folded: string,
  numbers: readonly NumberMention[],
  matches: readonly Match[],
): Quantity[] {
  const counted = matches.filter(({ entry }) => ['unit', 'group', 'need'].includes(entry.kind));
  return numbers.flatMap((number, index): Quantity[] => {
    const limit = numbers[index + 1]?.start ?? folded.length;
    const unit =
      unitBehind(folded, number, counted, limit) ??
      unitAround(number, counted) ??
      unitBefore(folded, number, counted);
    if (!unit && number.spelled) return [];
    const { amount, start, end } = number;
    if (!unit) return [{ amount, start, end, unit: null, unitKind: null }];
    const unitKind = unit.entry.kind as Quantity['unitKind'];
    const span = { start: Math.min(start, unit.start), end: Math.max(end, unit.end) };
    return [{ amount, ...span, unit: unit.entry.id, unitKind }];
  });
}

function unitBehind(
  folded: string,
  number: NumberMention,
  counted: readonly Match[],
  limit: number,
): Match | undefined {
  const near = counted.filter(
    (match) =>
      match.start >= number.end &&
      match.start < limit &&
      isNear(folded.slice(number.end, match.start), strict.test(match.entry.id) ? 0 : 2),
  );
  const first = near.toSorted(byPlace)[0];
  if (!first || !vague.has(first.entry.id)) return first;
  const of = near
    .filter((match) => match.entry.kind !== 'unit' && match.start >= first.start)
    .toSorted(byPlace)[0];
  return of ?? first;
}

/** "drill two wells": the number stands inside the words for the need. */
function unitAround(number: NumberMention, counted: readonly Match[]): Match | undefined {
  return counted.find((match) => match.start < number.start && number.end < match.end);
}

function unitBefore(
  folded: string,
  number: NumberMention,
  counted: readonly Match[],
): Match | undefined {
  return counted.find((match) => {
    if (match.end > number.start || number.start - match.end > 3) return false;
    const between = folded.slice(match.end, number.start);
    const currency = /^(?:usd|eur|cny|rub|gbp)$/.test(match.entry.id);
    return currency ? /^\s?$/u.test(between) : /^\s?[:：(（]\s?$/u.test(between);
  });
}

/** At most `most` words between, or four Chinese characters (名贫困), and no mark of punctuation. */
function isNear(between: string, most: number): boolean {
  if (/[,，、;；:：.。!?()（）\n]/u.test(between) || and.test(between)) return false;
  const han = between.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = between.match(/(?:(?!\p{Script=Han})\p{L})+/gu)?.length ?? 0;
  return han <= (most === 0 ? 0 : 4) && words <= most;
}

/** What stands behind "and" is another thing. */
const and = /(?<![\p{L}])(?:and|or|et|ou|y|e|o|и|или|و|او)(?!\p{L})|和|及|与|或/u;

/** The nearest first; of those that begin together units before groups before needs, longer first. */
function byPlace(a: Match, b: Match): number {
  const rank = { unit: 0, group: 1, need: 2 } as Record<string, number>;
  return (
    a.start - b.start ||
    b.letters - a.letters ||
    (rank[a.entry.kind] ?? 3) - (rank[b.entry.kind] ?? 3)
  );
}
