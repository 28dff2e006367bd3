import { countries, nameIn, languages, subdivisions } from '#reference';
import { isStopWord } from '../stop-words/stop-words.js';
import { foldInPlace } from '../tokens/normalise.js';
import { cueAt } from './cues.js';
import { formsOf, knownNameOf, type KnownName } from './known-name.js';
import type { Mask, MaskKind } from './masked-text.js';
import { isOrdinary } from './ordinary-words.js';
import { passageOf, type Passage } from './passage.js';
import { nameKey } from './readable-names.js';

/** The names that other fields hold: whole, in any letter case, and of a person each name by itself. */
export function findKnownNames(passage: Passage): Mask[] {
  const { people = [], places = [] } = passage.known;
  if (people.length + places.length === 0) return [];
  const parts = places.flatMap(partsOf).filter((part) => !isOpenPlace(part));
  return [
    ...[...places.filter((place) => !isOpenPlace(place)), ...parts].flatMap((place) =>
      literal(passage, place, 'place'),
    ),
    ...people.flatMap((person) => literal(passage, person, 'person')),
    ...findWords(
      passage,
      parts.map((part) => knownNameOf(withoutKind(part))),
      'place',
    ),
    ...findWords(passage, people.map(knownNameOf), 'person'),
    ...people.flatMap((person) => chineseGivenName(passage, person)),
    ...findSingleNames(passage, people),
  ];
}

function partsOf(place: string): string[] {
  return place.split(/[,;/()，、；（）،|\n]/u).map((part) => part.trim());
}

/** A country or first-level subdivision by its own name: it is shown in a field of its own. */
function isOpenPlace(place: string): boolean {
  openNames ??= new Set([
    ...countries.flatMap(({ words }) => languages.map((one) => nameKey(nameIn(words, one)))),
    ...subdivisions.flatMap(({ name, plainName, words }) => [
      ...[name, plainName ?? ''].map(nameKey),
      ...languages.map((one) => (words ? nameKey(words[one][0]?.text ?? '') : '')),
    ]),
  ]);
  const key = nameKey(place);
  return openNames.has(key) || openNames.has(nameKey(withoutKind(place)));
}

let openNames: ReadonlySet<string> | undefined;

/** "Tuol Sambo village" is called Tuol Sambo in a text as well. */
function withoutKind(part: string): string {
  const passage = passageOf(part, { language: 'und' });
  const kept = passage.words.filter(
    (word, index) =>
      !cueAt(passage, index, 'settlement', 'landscape') &&
      !/^(?:of|de|du|des|del|la|le|el)$/.test(word.folded),
  );
  return kept.length === 0 ? part : kept.map(({ written }) => written).join(' ');
}

/** The very string, when it is long enough to mean something; what goes on as a word is another word. */
function literal({ folded }: Passage, name: string, kind: MaskKind): Mask[] {
  const wanted = foldInPlace(name.trim());
  const isHan = /^\p{Script=Han}/u.test(wanted);
  if (wanted.length < (isHan ? 2 : 3) || !/\p{L}/u.test(wanted)) return [];
  const masks: Mask[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const inside =
      /[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(folded.charAt(end));
    if (isHan || !inside) masks.push({ start: at, end, kind });
  }
  return masks;
}

/** 小明 of 王小明. */
function chineseGivenName(passage: Passage, person: string): Mask[] {
  const name = foldInPlace(person.trim());
  return /^\p{Script=Han}{3,4}$/u.test(name) ? literal(passage, name.slice(-2), 'person') : [];
}

function findWords(passage: Passage, names: readonly KnownName[], kind: MaskKind): Mask[] {
  const { words } = passage;
  const starting = new Map<string, KnownName[]>();
  for (const name of names) {
    if (name.length < 2 && kind === 'person') continue;
    for (const form of name[0] ?? []) starting.set(form, [...(starting.get(form) ?? []), name]);
  }
  if (starting.size === 0) return [];
  return words.flatMap(({ folded, start }, index) => {
    const candidates = formsOf(folded).flatMap((form) => starting.get(form) ?? []);
    return candidates
      .filter((name) => name.every((forms, at) => hasForm(words[index + at]?.folded, forms)))
      .map((name) => ({ start, end: words[index + name.length - 1]?.end ?? start, kind }));
  });
}

function hasForm(folded: string | undefined, forms: ReadonlySet<string>): boolean {
  return folded !== undefined && formsOf(folded).some((form) => forms.has(form));
}

/** Sokha of "Sokha Chan": where it is written as a name and is no ordinary word. */
function findSingleNames({ words }: Passage, people: readonly string[]): Mask[] {
  const single = new Set(
    people.flatMap((person) => knownNameOf(person).flatMap((forms) => [...forms])),
  );
  if (single.size === 0) return [];
  return words.flatMap(({ folded, script, capital, start, end }) => {
    if (folded.length < 3 || (script === 'cased' && !capital)) return [];
    if (!formsOf(folded).some((form) => single.has(form))) return [];
    if (script === 'arabic' && (isStopWord(folded, 'ar') || isOrdinary(folded, script))) return [];
    return [{ start, end: folded.endsWith("'s") ? end - 2 : end, kind: 'person' as const }];
  });
}
