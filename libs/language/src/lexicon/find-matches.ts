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

interface Step {
  first: number;
  letters: number;
  gapped: boolean;
}

/**
 * Every phrase of the trie in the words. Between two of its words may stand a few function words or
 * numbers and one other word; never a comma, the end of a sentence or a negation.
 */
export function findMatches(words: readonly Word[], trie: TrieNode, gaps: boolean): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < words.length; first++) {
    take(trie, first, { first, letters: 0, gapped: false });
  }
  return matches;

  function take(node: TrieNode, index: number, step: Step): void {
    const word = words[index];
    if (!word || !node.next) return;
    const letters = step.letters + (word.role === 'stop' ? 1 : word.normal.length);
    for (const stem of word.stems) {
      const child = node.next.get(index > step.first ? trieKey(word, stem) : stem);
      if (!child) continue;
      const taken = { ...step, letters };
      for (const entry of child.entries ?? []) record(entry, index, taken);
      if (child.next) goOn(child, index, taken);
    }
  }

  function goOn(node: TrieNode, index: number, step: Step): void {
    let skipped = 0;
    let gapped = step.gapped;
    for (let at = index + 1; at < words.length; at++) {
      const word = words[at];
      if (!word || word.breakBefore > 1) return;
      take(node, at, { ...step, gapped });
      if (word.breakBefore > 0) return;
      if (!gaps) return;
      if ((word.role === 'stop' || word.role === 'number') && skipped < maxSkipped) skipped++;
      else if (word.role === 'content' && !gapped) gapped = true;
      else return;
    }
  }

  function record(entry: LexiconEntry, last: number, step: Step): void {
    const { first, letters, gapped } = step;
    if (entry.contiguous && last - first + 1 !== entry.size) return;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const literal = surfaceOf(words, first, last) === entry.surface;
    matches.push({ entry, first, last, start, end, letters, gapped, literal });
  }
}

function surfaceOf(words: readonly Word[], first: number, last: number): string {
  let surface = words[first]?.normal ?? '';
  for (let at = first + 1; at <= last; at++) surface += ` ${words[at]?.normal}`;
  return surface;
}
