import { Cover } from './cover.js';
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
  const idioms = new Cover();
  for (const match of matches) if (match.entry.kind === 'idiom') idioms.add(match);
  const candidates = matches
    .filter(({ entry }) => entry.kind !== 'idiom')
    .filter((match) => !match.entry.reversed || match.last - match.first <= reversedReach)
    .filter((match) => !idioms.over(match).some((idiom) => isSwallowed(match, idiom)))
    .sort(byWorth);
  const covers = new Map<string, Cover>();
  const chosen: Match[] = [];
  for (const match of candidates) {
    const slot = slotOf(match.entry.kind);
    const cover = covers.get(slot) ?? new Cover();
    covers.set(slot, cover);
    const taken = cover.over(match);
    if (taken.some((other) => !sharesWords(other, match) || isTwin(other, match))) continue;
    cover.add(match);
    chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The matches of every reading of a text; what a foreign reading finds in words that an own reading
 * understands is an echo: "forage" in French is no fodder.
 */
export function withoutEchoes(own: readonly Match[], foreign: readonly Match[]): readonly Match[] {
  if (foreign.length === 0) return own;
  const cover = new Cover();
  for (const match of own) cover.add(match);
  const isEcho = (match: Match) => cover.over(match).some((one) => one.letters >= match.letters);
  return [...own, ...foreign.filter((match) => !isEcho(match))];
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

/** An idiom takes what overlaps it, but for a longer phrase and for the same one: the lexicon knows. */
function isSwallowed(match: Match, idiom: Match): boolean {
  return !isSame(idiom, match) && match.letters <= idiom.letters;
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
