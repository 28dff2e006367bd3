import { readWords } from '../tokens/read-words.js';
import { splitText } from '../tokens/split-text.js';
import { chooseMatches, withoutEchoes } from './choose-matches.js';
import { findMatches } from './find-matches.js';
import type { EntryKind, LexiconEntry } from './lexicon-entry.js';
import { addToTrie, emptyTrie, trieKey, type TrieNode } from './trie.js';

function entry(id: string, word: string, more: Partial<LexiconEntry> = {}): LexiconEntry {
  const size = word.split(' ').length;
  const flags = { weak: false, contiguous: false, joined: false, reversed: false };
  const base = { kind: 'need' as EntryKind, ...flags };
  return { ...base, id, word, surface: word, size, ...more };
}

function trieOf(...entries: LexiconEntry[]): TrieNode {
  const trie = emptyTrie();
  for (const one of entries) {
    const words = readWords(splitText(one.word), 'en');
    const path = words.map((word, i) =>
      i > 0 ? trieKey(word, word.stems[0] ?? '') : (word.stems[0] ?? ''),
    );
    addToTrie(trie, path, one);
  }
  return trie;
}

function found(text: string, trie: TrieNode): string[] {
  const matches = findMatches(readWords(splitText(text), 'en'), trie, true);
  return chooseMatches(matches).map((m) => `${m.entry.id}: ${text.slice(m.start, m.end)}`);
}

describe('longest match', () => {
  const trie = trieOf(
    entry('well', 'well'),
    entry('borehole', 'deep well'),
    entry('drilling', 'drill well'),
    entry('parcel', 'rice, flour', { joined: true }),
    entry('seeds', 'seeds'),
    entry('garden', 'seeds'),
  );

  it('takes the longer phrase and finds inflected words', () => {
    expect(found('Two deep wells and a well', trie)).toEqual([
      'borehole: deep wells',
      'well: well',
    ]);
  });

  it('goes over function words, numbers and one other word', () => {
    expect(found('we drilled our first wells', trie)).toEqual([
      'drilling: drilled our first wells',
    ]);
    expect(found('drill 12 wells', trie)).toEqual(['drilling: drill 12 wells']);
    expect(found('drill holes beside dry wells', trie)).toEqual(['well: wells']);
  });

  it('stops at commas, ends of sentences and negations', () => {
    expect(found('deep, well', trie)).toEqual(['well: well']);
    expect(found('deep. Well', trie)).toEqual(['well: Well']);
    expect(found('drill no well', trie)).toEqual(['well: well']);
    expect(found('rice, flour', trie)).toEqual(['parcel: rice, flour']);
    expect(found('rice, and the flour', trie)).toEqual(['parcel: rice, and the flour']);
    expect(found('rice. Flour', trie)).toEqual([]);
    expect(found('rice flour', trie)).toEqual([]);
  });

  it('goes over neither "with" nor, in a phrase of two words, a lone "and"', () => {
    const pairs = trieOf(
      entry('labour', 'work children'),
      entry('bus', 'book bus'),
      entry('bus', 'bus book', { reversed: true }),
      entry('care', 'mother child', { joined: true }),
      entry('nurses', 'training nurses'),
    );
    expect(found('work of children', pairs)).toEqual(['labour: work of children']);
    expect(found('work with children', pairs)).toEqual([]);
    expect(found('bus for books', pairs)).toEqual(['bus: bus for books']);
    expect(found('bus and books', pairs)).toEqual([]);
    expect(found('bus full of books', pairs)).toEqual([]);
    expect(found('mother and child', pairs)).toEqual(['care: mother and child']);
    expect(found('training of midwives and nurses', pairs)).toEqual([
      'nurses: training of midwives and nurses',
    ]);
  });

  it('keeps all things that one phrase stands for', () => {
    expect(found('seed', trie)).toEqual(['garden: seed', 'seeds: seed']);
  });

  it('keeps names together', () => {
    const places = trieOf(
      entry('KH-13', 'preah vihear', { kind: 'subdivision', contiguous: true }),
    );
    expect(found('Preah Vihear', places)).toEqual(['KH-13: Preah Vihear']);
    expect(found('Preah the Vihear', places)).toEqual([]);
  });

  it('lets an idiom take the words in it, but for a longer phrase and for the same one', () => {
    const withIdioms = trieOf(
      entry('well', 'well'),
      entry('light', 'light weight'),
      entry('', 'as well as', { kind: 'idiom', contiguous: true }),
      entry('', 'light weight', { kind: 'idiom', contiguous: true }),
    );
    expect(found('food as well as a well', withIdioms)).toEqual(['well: well']);
    expect(found('light weight', withIdioms)).toEqual(['light: light weight']);
  });

  it('takes a reversed phrase only from words that stand near', () => {
    const reversed = trieOf(entry('drilling', 'well drill', { reversed: true }));
    expect(found('wells for us to drill', reversed)).toEqual([]);
    expect(found('well drill', reversed)).toEqual(['drilling: well drill']);
  });

  it('has each kind for itself: a group inside a need is a group all the same', () => {
    const kinds = trieOf(
      entry('teacher-training', 'teacher training'),
      entry('teachers', 'teacher', { kind: 'group' }),
    );
    expect(found('teacher training', kinds)).toEqual([
      'teachers: teacher',
      'teacher-training: teacher training',
    ]);
  });

  it('names a group by the very word where there is one', () => {
    const groups = trieOf(
      entry('organ', 'organs', { kind: 'group' }),
      entry('organist', 'organ', { kind: 'group' }),
    );
    expect(found('organ', groups)).toEqual(['organist: organ']);
    expect(found('organs', groups)).toEqual(['organ: organs']);
  });
});

describe('withoutEchoes', () => {
  it('drops what a foreign reading finds in words that are understood', () => {
    const words = readWords(splitText('forage profond, water tank'), 'en');
    const own = findMatches(words, trieOf(entry('borehole', 'forage profond')), true);
    const foreign = findMatches(
      words,
      trieOf(entry('fodder', 'forage'), entry('tank', 'water tank')),
      true,
    );
    expect(withoutEchoes(own, foreign).map((m) => m.entry.id)).toEqual(['borehole', 'tank']);
  });
});
