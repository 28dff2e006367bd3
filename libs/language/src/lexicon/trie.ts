import type { Word } from '../tokens/word.js';
import type { LexiconEntry } from './lexicon-entry.js';

/** A tree of stems: the path to a node is a phrase, its entries are what the phrase stands for. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  entries: LexiconEntry[] | null;
}

export function emptyTrie(): TrieNode {
  return { next: null, entries: null };
}

/**
 * What a word is filed under where it goes on with a phrase: behind a comma it is another word, so that
 * "rice, flour and oil" is found and "school, water" is no school water.
 */
export function trieKey(word: Word, stem: string): string {
  return word.breakBefore > 0 ? `,${stem}` : stem;
}

/** Adds an entry under a phrase; the same thing under the same phrase is kept once, the strong one. */
export function addToTrie(root: TrieNode, path: readonly string[], entry: LexiconEntry): void {
  let node = root;
  for (const stem of path) {
    node.next ??= new Map();
    let child = node.next.get(stem);
    if (!child) node.next.set(stem, (child = emptyTrie()));
    node = child;
  }
  node.entries ??= [];
  const twin = node.entries.findIndex((e) => e.kind === entry.kind && e.id === entry.id);
  if (twin < 0) node.entries.push(entry);
  else if (isBetter(entry, node.entries[twin])) node.entries[twin] = entry;
}

function isBetter(entry: LexiconEntry, other: LexiconEntry | undefined): boolean {
  if (!other) return true;
  if (entry.reversed !== other.reversed) return other.reversed;
  return other.weak && !entry.weak;
}
