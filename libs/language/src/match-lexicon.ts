import { findMatches, type Match } from './lexicon/find-matches.js';
import { isPlaceKind } from './lexicon/lexicon-entry.js';
import { lexiconOf } from './lexicon/compile-lexicon.js';
import type { Reading } from './readings.js';
import { byCharacters, readWords } from './tokens/read-words.js';
import type { Run } from './tokens/split-text.js';
import type { Word } from './tokens/word.js';

/** A word of a foreign language counts from this length on; a phrase always. */
const longWord = 10;

/** The phrases of the lexicon that a text holds in one reading; `words` are its words. */
export function matchLexicon(
  runs: readonly Run[],
  words: readonly Word[],
  reading: Reading,
): Match[] {
  const lexicon = lexiconOf(reading.language);
  if (reading.language === 'zh') {
    const characters = readWords(runs, 'zh', byCharacters);
    const exact = findMatches(characters, lexicon.exact, false);
    const whole = exact.filter(keepsWordsWhole(words));
    return lexicon.loose ? [...whole, ...findMatches(words, lexicon.loose, true)] : whole;
  }
  const matches = findMatches(words, lexicon.exact, true);
  return reading.foreign ? matches.filter(countsInForeignText) : matches;
}

function countsInForeignText(match: Match): boolean {
  const { kind, size } = match.entry;
  return (
    isPlaceKind(kind) ||
    kind === 'idiom' ||
    (kind !== 'unit' && (size > 1 || match.letters >= longWord))
  );
}

/**
 * 和平 in 总和平均: a short match that cuts a word on one side and goes on into the next is none; one that
 * is a part of a single word, or several whole words, is. Names of places are cut by jieba as it likes.
 */
function keepsWordsWhole(words: readonly Word[]): (match: Match) => boolean {
  const endByStart = new Map(words.map((word) => [word.start, word.end]));
  const ends = new Set(endByStart.values());
  return ({ start, end, letters, entry }) => {
    if (letters > 3 || isPlaceKind(entry.kind)) return true;
    if (endByStart.has(start) && ends.has(end)) return true;
    let wordStart = start;
    while (!endByStart.has(wordStart) && wordStart > 0) wordStart--;
    return (endByStart.get(wordStart) ?? 0) >= end;
  };
}
