import {
  countries,
  groupings,
  regionCodes,
  regionWords,
  subdivisions,
  world,
  type Language,
  type LexiconWord,
} from '#reference';
import type { EntryKind } from './lexicon-entry.js';

/** A name of a place as a phrase of the lexicon. */
export interface PlaceWord extends LexiconWord {
  kind: EntryKind;
  id: string;
}

/**
 * The names of places in a language. Names that only ISO gives are weak: `Central` or `Mary` is a
 * subdivision only where its country is spoken of. The world is no place that a text is about.
 */
export function* placeWords(language: Language): Generator<PlaceWord> {
  for (const { code, words } of countries) yield* named('country', code, words[language]);
  for (const { code, words } of groupings) yield* named('grouping', code, words[language]);
  for (const code of regionCodes) {
    const words = code === world ? undefined : regionWords(code);
    if (words) yield* named('region', code, words[language]);
  }
  const latin = language === 'en' || language === 'fr' || language === 'es';
  for (const { code, plainName, words, innerNames } of subdivisions) {
    if (words) yield* named('subdivision', code, words[language]);
    const isoNames = !latin ? [] : plainName ? [plainName, ...innerNames] : innerNames;
    for (const text of isoNames) yield { kind: 'subdivision', id: code, text, weak: true };
  }
}

function* named(kind: EntryKind, id: string, words: readonly LexiconWord[]): Generator<PlaceWord> {
  for (const { text, weak } of words) yield { kind, id, text, weak };
}
