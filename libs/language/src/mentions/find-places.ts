import { subdivisionByCode } from '#reference';
import type { Match } from '../lexicon/find-matches.js';
import { isPlaceKind } from '../lexicon/lexicon-entry.js';
import { normaliseWord } from '../tokens/normalise.js';
import { withoutAccents } from '../stems/without-accents.js';
import type { PlaceMention } from '../text-analysis.js';

/**
 * The places among the chosen matches. A weak name (an ordinary word too: Turkey, Chad; a subdivision
 * that only ISO names) counts when its country is spoken of elsewhere, in the text or in `countries`
 * (what the poster filled in); a weak country also when it is written as a name.
 */
export function findPlaces(
  text: string,
  matches: readonly Match[],
  countries: readonly string[],
): Omit<PlaceMention, 'negated'>[] {
  const careless = !/\p{Ll}[^.!?\n]*[\s]\p{Lu}/u.test(text);
  const named = matches.filter(
    (match) => isPlaceKind(match.entry.kind) && isWrittenAsName(text, match, careless),
  );
  const sure = new Set(countries);
  for (const { entry } of named) if (!entry.weak) sure.add(entry.id.slice(0, 2));
  return named
    .filter((match) => counts(text, match, sure, named))
    .map(({ entry, start, end }) => ({
      code: entry.id,
      kind: entry.kind as PlaceMention['kind'],
      start,
      end,
    }));
}

function counts(
  text: string,
  match: Match,
  sure: ReadonlySet<string>,
  named: readonly Match[],
): boolean {
  const { entry } = match;
  if (entry.kind === 'country' && entry.weak && opensSentence(text, match.start)) {
    // Every word has a capital there, so that the place must be named elsewhere too.
    return sure.has(entry.id);
  }
  if (entry.kind !== 'subdivision') return true;
  const country = subdivisionByCode(entry.id)?.country ?? '';
  // "Niger" is a state of Nigeria too: where the same words name a country, they mean the country.
  const rival = named.some(
    (other) =>
      other.entry.kind !== 'subdivision' &&
      other.start === match.start &&
      other.end === match.end &&
      other.entry.id !== country,
  );
  return sure.has(country) && !rival ? true : !entry.weak && !rival;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?;:\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/**
 * In scripts with capitals a name is written with one; in a text without any, only weak names need
 * it. Names whose stem is very short must be there letter by letter: Баку is no бак.
 */
function isWrittenAsName(text: string, match: Match, careless: boolean): boolean {
  const { word, weak, kind } = match.entry;
  const written = text.slice(match.start, match.end);
  if (/^\p{Lu}{2,}$/u.test(word)) return written === word || (careless && !weak);
  if (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(written)) {
    if (!careless || (weak && kind !== 'subdivision')) return false;
  }
  return match.letters > 5 || isSameName(written, word);
}

/** Equal but for accents, or two case forms of a Russian name in -ия (Индии, Индию). */
function isSameName(written: string, word: string): boolean {
  const a = withoutAccents(normaliseWord(written));
  const b = withoutAccents(normaliseWord(word));
  if (a === b || b.length > 5) return true;
  const stem = /^(.*)и[яюией]$/u;
  const [rootA, rootB] = [stem.exec(a)?.[1], stem.exec(b)?.[1]];
  if (rootA !== undefined && rootA === rootB) return true;
  return /\p{Script=Han}|\p{Script=Arabic}/u.test(b) || shareLongStem(a, b);
}

/** Ирака is Ирак: the shorter name is whole in the longer one and has four letters at least. */
function shareLongStem(a: string, b: string): boolean {
  const stem = b.replace(/[ауыеяоьй]$/u, '');
  return stem.length >= 4 && a.startsWith(stem);
}
