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
  const careless = !/\p{Lu}/u.test(text);
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
  if (entry.kind !== 'subdivision') {
    return !entry.weak || sure.has(entry.id) || isCapitalised(text, match);
  }
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

/** Written as a name where other words are not: not at the beginning of a sentence. */
function isCapitalised(text: string, { start }: Match): boolean {
  if (/(?:^|[.!?;:\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  return /^\p{Lu}/u.test(text.slice(start));
}

/**
 * In scripts with capitals a name is written with one; in a text without any, only long names do without.
 * Short stems say little (Баку and бак, لبنان and لبن): such a name must be there letter by letter.
 */
function isWrittenAsName(text: string, match: Match, careless: boolean): boolean {
  const { word, weak } = match.entry;
  const written = text.slice(match.start, match.end);
  if (/^\p{Lu}{2,}$/u.test(word)) return written === word;
  if (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(written)) {
    if (!careless || weak || match.letters < 5) return false;
  }
  if (/\p{Script=Arabic}/u.test(word)) return match.entry.size > 1 || isArabicForm(written, word);
  return match.letters > 5 || isSameName(written, word);
}

/** The name with an article, particles before it or a regular ending of an adjective behind it. */
function isArabicForm(written: string, word: string): boolean {
  const name = normaliseWord(word).replace(/^ال/, '');
  const form = normaliseWord(written);
  return new RegExp(`^[وفبلك]{0,2}(?:ال|ل)?${name}(?:ة|ه|ين|ون|ات|يين|يون)?$`, 'u').test(form);
}

/** Equal but for accents, or two case forms of a Russian name in -ия (Индии, Индию). */
function isSameName(written: string, word: string): boolean {
  const a = withoutAccents(normaliseWord(written));
  const b = withoutAccents(normaliseWord(word));
  if (a === b || b.length > 5 || /\p{Script=Han}/u.test(b)) return true;
  const stem = /^(.*)и[яюией]$/u;
  const [rootA, rootB] = [stem.exec(a)?.[1], stem.exec(b)?.[1]];
  return (rootA !== undefined && rootA === rootB) || sharesLongStem(a, b);
}

/** Ирака is Ирак: the name less its ending is whole in the other form, and four letters long. */
function sharesLongStem(form: string, name: string): boolean {
  const stem = name.replace(/[ауыеяоьй]$/u, '');
  return stem.length >= 4 && form.startsWith(stem);
}
