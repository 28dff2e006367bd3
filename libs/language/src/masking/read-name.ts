import { cueAt } from './cues.js';
import { isOrdinary } from './ordinary-words.js';
import { gapBefore, type Passage } from './passage.js';
import { isReadable } from './readable-names.js';
import { bareWord, isAcronym, nameSpan, type TextWord } from './text-words.js';
import { isStopWord } from '../stop-words/stop-words.js';
import type { Span } from '../text-analysis.js';

/** Words of a text that are written as one name. */
export interface NameInText extends Span {
  /** Indices of the first word and of the last, inclusive. */
  first: number;
  last: number;
}

/** No name goes on for longer. */
const mostWords = 5;

/** Small words inside names: Juan de la Cruz, Osama bin Zayd, Ludwig van Beethoven. */
const particle =
  /^(?:de|la|las|los|del|du|des|da|do|dos|di|y|bin|ibn|binti|bint|ben|ould|mint|ag|al|el|ul|van|von|der|den|abu|umm|оглы|кызы|уулу|угли|кизи|ибн|бин|аль)$/u;

/**
 * The name that begins at a word in a script with capitals: words with capitals, particles between them,
 * initials. It ends before an ordinary word, an abbreviation or a name that stays readable.
 */
export function readName(passage: Passage, first: number): NameInText | null {
  const { words } = passage;
  const word = words[first];
  if (!word || !isNameWord(passage, first) || isLoneLetter(passage, first)) return null;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < mostWords; at++) {
    if (!goesOn(gapBefore(passage, at), words[at - 1])) break;
    if (isNameWord(passage, at) && continues(passage, at)) last = at;
    else if (!particle.test(words[at]?.folded ?? '')) break;
  }
  const { start } = nameSpan(word);
  return { first, last, start, end: nameSpan(words[last] ?? word).end };
}

/** One space, or the full stop of an initial before it. */
function goesOn(gap: string, before: TextWord | undefined): boolean {
  if (/^[ \u00A0]$/.test(gap)) return !/['’]s$/.test(before?.written ?? '');
  return /^\.[ \u00A0]?$/.test(gap) && before !== undefined && before.written.length <= 2;
}

function isNameWord({ words, loud }: Passage, index: number): boolean {
  const word = words[index];
  if (!word || word.script !== 'cased' || !word.capital) return false;
  return loud || !isAcronym(word) || /^\p{Lu}{6,}$/u.test(word.written);
}

/** A letter is the beginning of a name only as an initial: "В селе" is not. */
function isLoneLetter({ words, text }: Passage, index: number): boolean {
  const word = words[index];
  return word?.written.length === 1 && text[word.end] !== '.';
}

/**
 * Whether a word with a capital goes on with a name. In running text it does, be it ordinary or not (Marcelina
 * Choque); where most words have capitals an ordinary one does not. Behind a particle all do: Altos de la Florida.
 */
function continues(passage: Passage, index: number): boolean {
  const { words, titled, loud, known } = passage;
  const word = words[index];
  if (!word) return false;
  if (cueAt(passage, index, 'given')) return true;
  const bare = bareWord(word.folded);
  if (cueAt(passage, index, 'institution', 'settlement', 'building', 'landscape')) return false;
  if (particle.test(words[index - 1]?.folded ?? '')) return true;
  if (bare.length > 3 && isReadable(bare)) return false;
  return !(titled || loud) || !isOrdinary(bare, word.script, known.language);
}

/** San, Sainte and the like begin a name, whatever else they mean. */
const saint = /^(?:san|santa|santo|saint|sainte|são)$/u;
const article = /^(?:el|la|los|las|le|les|al)$/u;

/**
 * Whether a name begins as names do: with a word that is none of the lexicon's, or with one that is and a
 * second that makes a name of it (Ban Nakham, El Tablón, Mbeya Juu).
 */
export function startsAsName(passage: Passage, name: NameInText): boolean {
  const first = passage.words[name.first];
  if (!first) return false;
  if (!isCommonWord(passage, name.first)) return true;
  if (name.last === name.first || passage.loud || passage.titled) return false;
  if (saint.test(first.folded) || article.test(first.folded)) return true;
  if (isStopWord(first.folded, 'en') || isStopWord(first.folded, 'ru')) return false;
  if (isStopWord(first.folded, 'fr') || isStopWord(first.folded, 'es')) return false;
  if (cueAt(passage, name.first, ...describing)) return false;
  const inner = passage.words.slice(name.first + 1, name.last);
  return !isCommonWord(passage, name.last) || inner.some(({ folded }) => particle.test(folded));
}

const describing = [
  'institution',
  'function',
  'settlement',
  'building',
  'landscape',
  'title',
] as const;

/** Written with a capital, and still no part of a name. */
export function isCommonWord(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (!word) return true;
  if (cueAt(passage, index, 'given')) return false;
  const bare = bareWord(word.folded);
  if (bare.length === 1) return false;
  return (
    isOrdinary(word.folded, word.script, passage.known.language) ||
    isReadable(bare) ||
    cueAt(passage, index, ...describing) !== undefined
  );
}

/** Whether the whole of a name is one that stays readable, or what it begins with: "Stung Treng province". */
export function isReadableName({ text }: Passage, name: Span): boolean {
  return isReadable(text.slice(name.start, name.end));
}

/** A programme, an organisation or a law is called so, not a person or a place: "Mr Clean Campaign". */
export function namesInstitution(passage: Passage, name: NameInText): boolean {
  for (let at = name.first; at <= name.last + 1; at++) {
    const inside = at <= name.last || /^['’]?s?[ \u00A0-]$/.test(gapBefore(passage, at));
    if (inside && cueAt(passage, at, 'institution')) return true;
  }
  return false;
}
