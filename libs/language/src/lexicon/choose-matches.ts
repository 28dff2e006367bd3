import { isPlaceKind, type EntryKind } from './lexicon-entry.js';
import type { Match } from './find-matches.js';

/** The words of a reversed phrase must stand near each other: "drilling of two wells". */
const reversedReach = 3;

/**
 * The matches that count: of those that overlap, the one with more letters; of equals, the one said
 * as the lexicon says it, then the earlier. Several things of one phrase are all kept. Every kind has
 * its own: a group inside a need is a group all the same.
 */
export function chooseMatches(matches: readonly Match[]): Match[] {
  const idiomatic = matches.filter((match) => match.entry.kind === 'idiom');
  const candidates = matches
    .filter(({ entry }) => entry.kind !== 'idiom')
    .filter((match) => !match.entry.reversed || match.last - match.first <= reversedReach)
    .filter((match) => !idiomatic.some((idiom) => isSwallowed(match, idiom)))
    .sort(byWorth);
  const chosen = new Map<string, Match[]>();
  for (const match of candidates) {
    const slot = slotOf(match.entry.kind);
    const taken = chosen.get(slot) ?? [];
    chosen.set(slot, taken);
    if (taken.some((other) => overlap(other, match) && !sharesWords(other, match))) continue;
    if (!taken.some((other) => isTwin(other, match))) taken.push(match);
  }
  return [...chosen.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The matches of every reading of a text; what a foreign reading finds in words that an own reading
 * understands is an echo: "forage" in French is no fodder.
 */
export function withoutEchoes(own: readonly Match[], foreign: readonly Match[]): readonly Match[] {
  return [...own, ...foreign.filter((match) => !own.some((other) => overlap(other, match)))];
}

function slotOf(kind: EntryKind): string {
  return isPlaceKind(kind) ? 'place' : kind;
}

function byWorth(a: Match, b: Match): number {
  return (
    b.letters - a.letters ||
    Number(a.gapped) - Number(b.gapped) ||
    Number(b.literal) - Number(a.literal) ||
    Number(a.entry.reversed) - Number(b.entry.reversed) ||
    Number(a.entry.weak) - Number(b.entry.weak) ||
    a.start - b.start ||
    compareText(a.entry.id, b.entry.id)
  );
}

/** By code units: the order must not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

/** An idiom takes what overlaps it, but for a longer phrase and for the same one: the lexicon knows. */
function isSwallowed(match: Match, idiom: Match): boolean {
  return overlap(idiom, match) && !isSame(idiom, match) && match.letters <= idiom.letters;
}

function isSame(a: Match, b: Match): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * Two things of one phrase. A group is named by the very word where there is one: niñas and niños have
 * one stem, and are not the same people.
 */
function sharesWords(chosen: Match, match: Match): boolean {
  if (!isSame(chosen, match)) return false;
  return match.entry.kind !== 'group' || match.literal || !chosen.literal;
}

function isTwin(a: Match, b: Match): boolean {
  return isSame(a, b) && a.entry.id === b.entry.id && a.entry.kind === b.entry.kind;
}
