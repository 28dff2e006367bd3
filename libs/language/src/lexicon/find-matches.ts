import { isCompanion, isConjunction } from '../stop-words/phrase-words.js';
import type { Word } from '../tokens/word.js';
import type { LexiconEntry } from './lexicon-entry.js';
import { trieKey, type TrieNode } from './trie.js';

/** A phrase of the lexicon found in a text. */
export interface Match {
  entry: LexiconEntry;
  /** Indices into the words, both inclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** Letters of the words that matched, one for a function word: what makes a match longer. */
  letters: number;
  /** A word with a meaning of its own stands inside. */
  gapped: boolean;
  /** The text has the very word, not only one with its stem. */
  literal: boolean;
}

/** Function words and numbers that may stand between two words of a phrase. */
const maxSkipped = 3;

/** What is looked through, and what was found so far. */
interface Search {
  words: readonly Word[];
  gaps: boolean;
  found: Match[];
}

/** How far a phrase has come. */
interface Step {
  first: number;
  letters: number;
  gapped: boolean;
}

/**
 * Every phrase of the trie in the words. With `gaps`, between two of its words may stand a few function
 * words or numbers and one other word; never a comma, the end of a sentence, a negation or "with". No other
 * word stands in a phrase in the other order, nor behind a negation: "no building work" is not "no work".
 */
export function findMatches(words: readonly Word[], trie: TrieNode, gaps: boolean): Match[] {
  const search: Search = { words, gaps, found: [] };
  for (let first = 0; first < words.length; first++) {
    takeWord(search, trie, first, { first, letters: 0, gapped: false });
  }
  return search.found;
}

/** Goes on with the phrases that have the word at `index` next. */
function takeWord(search: Search, node: TrieNode, index: number, step: Step): void {
  const word = search.words[index];
  if (!word || !node.next) return;
  const letters = step.letters + (word.role === 'stop' ? 1 : word.normal.length);
  for (const stem of word.stems) {
    const child = node.next.get(index > step.first ? trieKey(word, stem) : stem);
    if (!child) continue;
    const taken = { ...step, letters };
    for (const entry of child.entries ?? []) record(search, entry, index, taken);
    if (child.next) goOn(search, child, index, taken);
  }
}

/** Looks for the next word of the phrases behind the one at `index`, over what may stand between. */
function goOn(search: Search, node: TrieNode, index: number, step: Step): void {
  let skipped = 0;
  let gapped = step.gapped;
  for (let at = index + 1; at < search.words.length; at++) {
    const word = search.words[at];
    if (!word || word.breakBefore > 1) return;
    takeWord(search, node, at, { ...step, gapped });
    if (!search.gaps || word.breakBefore > 0 || isCompanion(word.normal)) return;
    if ((word.role === 'stop' || word.role === 'number') && skipped < maxSkipped) skipped++;
    else if (word.role === 'content' && !gapped) gapped = true;
    else return;
  }
}

function record(search: Search, entry: LexiconEntry, last: number, step: Step): void {
  const { first, letters, gapped } = step;
  if (entry.contiguous && last - first + 1 !== entry.size) return;
  const { words, found } = search;
  if (gapped && (entry.reversed || words[first]?.role === 'negation')) return;
  if (entry.size === 2 && !entry.joined && !gapped && isJoined(words, first, last)) return;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const literal = surfaceOf(words, first, last) === entry.surface;
  found.push({ entry, first, last, start, end, letters, gapped, literal });
}

/** Two words with "and" between them are two things: a bus and books are no book bus. */
function isJoined(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (isConjunction(words[at]?.normal ?? '')) return true;
  return false;
}

function surfaceOf(words: readonly Word[], first: number, last: number): string {
  let surface = words[first]?.normal ?? '';
  for (let at = first + 1; at <= last; at++) surface += ` ${words[at]?.normal}`;
  return surface;
}
