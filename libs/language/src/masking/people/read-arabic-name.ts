import { isStopWord } from '../../stop-words/stop-words.js';
import { cueAt } from '../cues.js';
import { isOrdinary } from '../ordinary-words.js';
import { gapBefore, type Passage } from '../passage.js';
import type { NameInText } from '../read-name.js';

const mostWords = 4;
/** The first half of a name in two words: عبد الكريم, أبو بكر, بن سالم. */
const joins = /^(?:عبد|ابو|ابي|ام|ابن|بن|بنت|ال|ولد|سيف|نور|صلاح|علاء|محيي|شمس)$/u;

/**
 * The name that begins at a word of Arabic, where nothing tells a name from another word: the first word,
 * and those behind it that are known names, that a particle joins, or that have the article of a family name.
 */
export function readArabicName(passage: Passage, first: number): NameInText | null {
  const { words } = passage;
  const word = words[first];
  if (!word || word.script !== 'arabic' || word.folded.length < 2) return null;
  if (isStopWord(word.folded, 'ar') || cueAt(passage, first, 'function', 'person', 'settlement')) {
    return null;
  }
  let last = first;
  for (let at = first + 1; at < words.length && at - first < mostWords; at++) {
    if (gapBefore(passage, at) !== ' ' || !belongs(passage, at)) break;
    last = at;
  }
  return { first, last, start: word.start, end: words[last]?.end ?? word.end };
}

function belongs(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  const before = passage.words[index - 1];
  if (!word || word.script !== 'arabic') return false;
  if (joins.test(word.folded) || joins.test(before?.folded ?? '')) return true;
  if (isGiven(passage, index)) return true;
  if (!/^ال.{2,}[^ةه]$/u.test(word.folded)) return false;
  const described = cueAt(
    passage,
    index,
    'function',
    'person',
    'settlement',
    'building',
    'institution',
  );
  return !described && (isGiven(passage, index - 1) || !isOrdinary(word.folded, 'arabic'));
}

/** A known name as it stands, not behind a particle that makes another word of it. */
function isGiven(passage: Passage, index: number): boolean {
  return (
    cueAt(passage, index, 'given') !== undefined &&
    !/^[وفبلك]/u.test(passage.words[index]?.folded ?? '')
  );
}
