import {
  countries,
  groupings,
  languages,
  regionCodes,
  regionWords,
  subdivisions,
  type Words,
} from '#reference';
import { withoutAccents } from '../stems/without-accents.js';
import { foldInPlace } from '../tokens/normalise.js';
import { maskingWords } from './masking-words.js';

let names: ReadonlySet<string> | undefined;

/**
 * Whether a name stays readable for all: a country, its capital, a first-level subdivision, a region of
 * the world, a language, a people, a river, a feast. `name` may be in a case of Russian or carry an Arabic
 * particle.
 */
export function isReadable(name: string): boolean {
  names ??= readableNames();
  const key = nameKey(name);
  return names.has(key) || names.has(inflectedKey(key));
}

/** Two spellings of a name that share it are equal but for accents, hyphens and case. */
export function nameKey(name: string): string {
  return withoutAccents(foldInPlace(name))
    .replace(/['ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same, less the endings of Russian cases and the particles of Arabic. */
export function inflectedKey(key: string): string {
  if (/\p{Script=Cyrillic}/u.test(key)) return `~${key.replace(russianEnding, '')}`;
  if (!/\p{Script=Arabic}/u.test(key)) return key;
  return `~${key.replace(/(?<!\p{L})(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل](?=\p{L}{3}))/gu, '')}`;
}

/**
 * Endings of nouns and adjectives. The stemmer takes an ending off names that have none: of Таджикистан it
 * leaves another stem than of Таджикистане.
 */
const russianEnding =
  /(?<=[\p{L}]{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ая|яя|ую|юю|ой|ои|ый|ыи|ий|ии|ые|ие|ых|их|ым|им|ом|ем|ей|еи|ов|ев|ам|ям|ах|ях|ию|ия|[аеиоуыюяйь])(?![\p{L}])/gu;

function readableNames(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string) => {
    const key = nameKey(text);
    if (key === '') return;
    found.add(key);
    found.add(inflectedKey(key));
  };
  const addAll = (words: Words | null | undefined) => {
    for (const language of languages) for (const { text } of words?.[language] ?? []) add(text);
  };
  for (const { words } of [...countries, ...groupings]) addAll(words);
  for (const code of regionCodes) addAll(regionWords(code));
  for (const { name, plainName, words, innerNames } of subdivisions) {
    addAll(words);
    for (const one of [name, plainName ?? '', ...innerNames]) add(one);
  }
  for (const language of languages) {
    for (const role of ['readable', 'tongue'] as const) {
      for (const { text } of maskingWords(role, language)) add(text);
    }
  }
  return found;
}
