import type { Language } from '#reference';
import { detectLanguage } from './detection/detect-language.js';
import { chooseMatches, withoutEchoes } from './lexicon/choose-matches.js';
import type { Match } from './lexicon/find-matches.js';
import { matchLexicon } from './match-lexicon.js';
import { findConcepts, weighSectors } from './mentions/find-concepts.js';
import { findPlaces } from './mentions/find-places.js';
import { isNegated, negatedSpans } from './negation/negated-spans.js';
import { findPrerequisites } from './prerequisites/find-prerequisites.js';
import { findFigures } from './quantities/find-figures.js';
import { findNumberWords } from './quantities/find-number-words.js';
import type { NumberMention } from './quantities/number-mention.js';
import { findQuantities } from './quantities/find-quantities.js';
import { readingsOf } from './readings.js';
import type { AnalyseOptions, TextAnalysis } from './text-analysis.js';
import { foldInPlace } from './tokens/normalise.js';
import { readWords } from './tokens/read-words.js';
import { splitText } from './tokens/split-text.js';
import type { Word } from './tokens/word.js';
import { searchTokens } from './tokens/search-tokens.js';

/** A text of so many words is one sentence: "We need nurses" says no more elsewhere, like a title. */
const fewWords = 14;

/**
 * What a text says in the project's codes: its language, search tokens, needs, sectors, places, groups
 * of people, forms of support and quantities, each with its place in `text` (UTF-16 offsets). The same
 * text and options give the same analysis, whatever was analysed before.
 */
export function analyseText(text: string, options: AnalyseOptions = {}): TextAnalysis {
  const language = options.language ?? detectLanguage(text);
  const folded = foldInPlace(text);
  const runs = splitText(text);
  const read = readingsOf(runs, language).map((reading) => {
    const words = readWords(runs, reading.language);
    return { reading, words, matches: matchLexicon(runs, words, reading) };
  });
  const own = read.filter((one) => !one.reading.foreign);
  const foreign = read.filter((one) => one.reading.foreign);
  const matches = chooseMatches(withoutEchoes(own.flatMap(matchesIn), foreign.flatMap(matchesIn)));
  const speakers = own.map((one) => one.reading.language);
  const wordCount = own.reduce((sum, one) => sum + one.words.length, 0);
  const isBrief = options.kind === 'title' || wordCount <= fewWords;
  const { supports, groups, concepts, places } = mentionsOf(
    { text, folded, isBrief, countries: options.countries ?? [] },
    matches,
    speakers,
  );
  const wordsByLanguage = read.map((one) => [one.reading.language, one.words] as const);
  return {
    language,
    tokens: searchTokens(text, runs, read),
    concepts,
    sectors: weighSectors(
      concepts,
      matches.filter((match) => match.entry.kind === 'sector'),
    ),
    places,
    groups,
    supports,
    notions: ofKind(matches, 'notion'),
    prerequisites: findPrerequisites(folded, matches, speakers),
    quantities: findQuantities(folded, numbersOf(folded, language, wordsByLanguage), matches),
  };
}

function matchesIn(one: { matches: Match[] }): Match[] {
  return one.matches;
}

/** What mentions are looked for in. */
interface ReadText {
  text: string;
  folded: string;
  isBrief: boolean;
  countries: readonly string[];
}

function mentionsOf(
  { text, folded, isBrief, countries }: ReadText,
  matches: readonly Match[],
  languages: readonly Language[],
): Pick<TextAnalysis, 'concepts' | 'places' | 'groups' | 'supports'> {
  const concepts = findConcepts(matches, isBrief);
  const places = findPlaces(text, matches, countries);
  const supports = ofKind(matches, 'support');
  const groups = ofKind(matches, 'group');
  const denied = negatedSpans(folded, languages, [...concepts, ...places, ...supports, ...groups]);
  const withNegation = <M extends { start: number; end: number }>(mentions: readonly M[]) =>
    mentions.map((mention) => ({ ...mention, negated: isNegated(mention, denied) }));
  return {
    concepts: withNegation(concepts).map((concept) => ({
      ...concept,
      confidence: concept.confidence(concept.negated),
    })),
    places: withNegation(places),
    supports: withNegation(supports),
    groups: withNegation(groups),
  };
}

function ofKind(matches: readonly Match[], kind: 'support' | 'group' | 'notion') {
  return matches
    .filter((match) => match.entry.kind === kind)
    .map(({ entry, start, end }) => ({ id: entry.id, start, end }));
}

function numbersOf(
  folded: string,
  language: string,
  read: readonly (readonly [Language, readonly Word[]])[],
): NumberMention[] {
  const figures = findFigures(folded, language);
  const spelled = read
    .flatMap(([reader, words]) => findNumberWords(words, reader))
    .filter((word) => !figures.some((f) => word.start < f.end && f.start < word.end));
  return [...figures, ...spelled].sort((a, b) => a.start - b.start);
}
