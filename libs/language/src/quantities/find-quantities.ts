import type { Match } from '../lexicon/find-matches.js';
import type { Quantity } from '../text-analysis.js';
import type { NumberMention } from './number-mention.js';

/**
 * Units that only say "so many": what stands behind them says of what ("30 sets of school desks"). People are only ever
 * counted as people of some kind ("900 people drink from the river" is no number of water supplies).
 */
const vague: Readonly<Record<string, readonly string[]>> = {
  people: ['group'],
  ...Object.fromEntries(
    ['pieces', 'sets', 'seats', 'head', 'beds'].map((unit) => [unit, ['group', 'need']]),
  ),
};

/** Units that stand right behind their number or count nothing here. */
const strict =
  /^(?:usd|cny|eur|rub|gbp|percent|days|weeks|months|years|hours|minutes|metres|li|litres)$/;

/** What counts a number stands at most this many characters away from it. */
const reach = 60;

/**
 * Every number with what it counts: a unit, a group of people or a need that stands close behind it
 * or around it ("drill two wells"), or, for a bare figure, right before it ("families: 60"). `matches`
 * are the chosen ones in the order of the text.
 */
export function findQuantities(
  folded: string,
  numbers: readonly NumberMention[],
  matches: readonly Match[],
): Quantity[] {
  const countable = matches.filter(({ entry }) => rankOf(entry.kind) !== undefined);
  let from = 0;
  return numbers.flatMap((number, index) => {
    while ((countable[from]?.start ?? Infinity) < number.start - reach) from++;
    let to = from;
    while ((countable[to]?.start ?? Infinity) <= number.end + reach) to++;
    const near = countable.slice(from, to);
    const limit = numbers[index + 1]?.start ?? folded.length;
    return quantityOf(number, whatItCounts(folded, number, near, limit));
  });
}

function quantityOf(number: NumberMention, unit: Match | undefined): Quantity[] {
  const { amount, start, end, spelled } = number;
  if (!unit) return spelled ? [] : [{ amount, start, end, unit: null, unitKind: null }];
  const unitKind = unit.entry.kind as Quantity['unitKind'];
  const span = { start: Math.min(start, unit.start), end: Math.max(end, unit.end) };
  return [{ amount, ...span, unit: unit.entry.id, unitKind }];
}

function whatItCounts(
  folded: string,
  number: NumberMention,
  near: readonly Match[],
  limit: number,
): Match | undefined {
  const around = near.find((match) => match.start < number.start && number.end < match.end);
  // "training of 30 teachers": inside the words for a need, people and units are what is counted.
  const inside = near.filter(
    (match) => around && match.entry.kind !== 'need' && match.end <= around.end,
  );
  return (
    behind(folded, number, inside, limit) ??
    around ??
    behind(folded, number, near, limit) ??
    before(folded, number, near)
  );
}

function behind(
  folded: string,
  number: NumberMention,
  near: readonly Match[],
  limit: number,
): Match | undefined {
  const close = near
    .filter(({ start, entry }) => {
      if (start < number.end || start >= limit) return false;
      return isClose(folded.slice(number.end, start), strict.test(entry.id) ? 0 : 2);
    })
    .sort(byPlace);
  const [first] = close;
  const tellingKinds = first && vague[first.entry.id];
  if (!tellingKinds) return first;
  return (
    close.find(({ entry, start }) => tellingKinds.includes(entry.kind) && start >= first.start) ??
    first
  );
}

function before(folded: string, number: NumberMention, near: readonly Match[]): Match | undefined {
  return near.find(({ end, entry }) => {
    if (end > number.start) return false;
    const between = folded.slice(end, number.start);
    const isCurrency = /^(?:usd|eur|cny|rub|gbp)$/.test(entry.id);
    return isCurrency ? /^\s?$/u.test(between) : /^\s?[:：(（]\s?$/u.test(between);
  });
}

/** At most `most` words between, or four Chinese characters (名贫困), and no mark of punctuation. */
function isClose(between: string, most: number): boolean {
  if (/[,，、;；:：.。!?()（）\n]/u.test(between) || and.test(between)) return false;
  const han = between.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = between.match(/(?:(?!\p{Script=Han})\p{L})+/gu)?.length ?? 0;
  return han <= (most === 0 ? 0 : 4) && words <= most;
}

/** What stands behind "and" is another thing. */
const and = /(?<![\p{L}])(?:and|or|et|ou|y|e|o|и|или|و|او)(?!\p{L})|和|及|与|或/u;

/** The nearest first; of those that begin together the longer, then units before groups before needs. */
function byPlace(a: Match, b: Match): number {
  return (
    a.start - b.start ||
    b.letters - a.letters ||
    (rankOf(a.entry.kind) ?? 0) - (rankOf(b.entry.kind) ?? 0)
  );
}

/** What can be counted, the likeliest first; undefined for what cannot. */
function rankOf(kind: string): number | undefined {
  const rank = ['unit', 'group', 'need'].indexOf(kind);
  return rank < 0 ? undefined : rank;
}
