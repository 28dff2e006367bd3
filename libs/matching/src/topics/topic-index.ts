import { isStopWord, segment, stem } from '#language';
import { circumstancesOf, needs, type Language, type LexiconWord } from '#reference';
import { partsOf } from './parts-of-word.js';

/** One need that a stem is used for, by its place in the lexicon, and how much the stem tells of it. */
export interface Posting {
  position: number;
  weight: number;
}

/** The lexicon of one language turned round: from a stem to the needs in whose words it stands. */
export interface TopicIndex {
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** How much a stem tells: high for one that few needs use. */
  rarity: (stem: string) => number;
}

/** A word that is ambiguous by itself. */
const WEAK = 0.5;

const indexes = new Map<Language, TopicIndex>();

/** Built at the first text of a language (about 300 ms), the same ever after. */
export function topicIndexOf(language: Language): TopicIndex {
  let index = indexes.get(language);
  if (!index) indexes.set(language, (index = buildIndex(language)));
  return index;
}

type Stemmer = (text: string) => string[];

/**
 * Stems of the words that mean something, as `analyseText` gives them for a text. The lexicon says the same
 * words over and over: remembering them saves most of the time.
 */
function rememberingStemmer(language: Language): Stemmer {
  const known = new Map<string, readonly string[]>();
  const stemsOf = (word: string) => {
    let stems = known.get(word);
    if (!stems) {
      stems = isStopWord(word, language) ? [] : partsOf(stem(word, language));
      known.set(word, stems);
    }
    return stems;
  };
  return (text) => segment(text, language).flatMap((part) => stemsOf(part.text));
}

function buildIndex(language: Language): TopicIndex {
  const circumstances = circumstancesOf(language);
  const stemsOf = rememberingStemmer(language);
  const documents = needs.map((need) =>
    countStems([...need.words[language], ...asWords(circumstances.get(need.id) ?? [])], stemsOf),
  );
  const holders = new Map<string, number>();
  for (const counts of documents)
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log(1 + needs.length / (holders.get(term) ?? 1));
  const postings = new Map<string, Posting[]>();
  documents.forEach((counts, position) => {
    for (const { term, weight } of normalised(counts, rarity)) {
      const list = postings.get(term) ?? [];
      list.push({ position, weight });
      postings.set(term, list);
    }
  });
  return { postings, rarity };
}

/** What is said around a need tells of it as its own words do. */
function asWords(phrases: readonly string[]): LexiconWord[] {
  return phrases.map((text) => ({ text, weak: false }));
}

/** In how many of a need's words and circumstances a stem stands. */
function countStems(words: readonly LexiconWord[], stemsOf: Stemmer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, weak } of words)
    for (const term of new Set(stemsOf(text)))
      counts.set(term, (counts.get(term) ?? 0) + (weak ? WEAK : 1));
  return counts;
}

/** How much a stem gains from standing in many of a need's words. */
const DAMPING = 0.4;
/** 1 would make all needs equally long; less keeps some of what many words say. */
const EVENNESS = 0.6;

/** Damped counts times rarity, shortened so that a need with many words isn't favoured much. */
function normalised(
  counts: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): { term: string; weight: number }[] {
  const raw = [...counts].map(([term, count]) => ({
    term,
    weight: count ** DAMPING * rarity(term),
  }));
  const length = Math.hypot(...raw.map(({ weight }) => weight)) ** EVENNESS;
  return raw.map(({ term, weight }) => ({ term, weight: weight / length }));
}
