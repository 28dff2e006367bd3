import { findMatches, type Match } from './lexicon/find-matches.js';
import { isPlaceKind } from './lexicon/lexicon-entry.js';
import { lexiconOf } from './lexicon/compile-lexicon.js';
import type { Reading } from './readings.js';
import { readWords } from './tokens/read-words.js';
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
    const characters = readWords(runs, 'zh', 'characters');
    const cuts = new Set(words.flatMap((word) => [word.start, word.end]));
    const exact = findMatches(characters, lexicon.exact, false).filter(
      (m) => !cutsWords(m, words, cuts),
    );
    return lexicon.loose ? [...exact, ...findMatches(words, lexicon.loose, true)] : exact;
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

/** 和平 in 总和平均: a short match that cuts a word on one side and goes on into the next is none. */
function cutsWords(match: Match, words: readonly Word[], cuts: ReadonlySet<number>): boolean {
  if (match.letters > 3 || (cuts.has(match.start) && cuts.has(match.end))) return false;
  return !words.some((word) => word.start <= match.start && match.end <= word.end);
}
