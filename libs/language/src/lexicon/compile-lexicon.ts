import {
  beneficiaryGroups,
  formOfSupportWords,
  formsOfSupport,
  needs,
  notions,
  prerequisites,
  sectorTree,
  sectorName,
  units,
  type Language,
  type LexiconWord,
} from '#reference';
import { denial } from '../stop-words/denials.js';
import { isArticle, isConjunction, isHeavy } from '../stop-words/phrase-words.js';
import { stem } from '../stems/stem.js';
import {
  byCharacters,
  byWords,
  readWords,
  type HanReading,
  type Stemmer,
} from '../tokens/read-words.js';
import { plainChineseSegmenter } from '../tokens/segment-chinese.js';
import { splitText } from '../tokens/split-text.js';
import type { Word } from '../tokens/word.js';
import { idioms } from './idioms.js';
import type { EntryKind, LexiconEntry } from './lexicon-entry.js';
import { placeWords } from './place-words.js';
import { addToTrie, emptyTrie, trieKey, type TrieNode } from './trie.js';

/** The lexicon of one language, ready for longest match. */
export interface CompiledLexicon {
  /** Phrases by stems; Chinese by characters, without gaps. */
  exact: TrieNode;
  /** Chinese only: phrases of two words and more by words, gaps allowed. */
  loose: TrieNode | null;
}

const compiled = new Map<Language, CompiledLexicon>();

/** The compiled lexicon of a language: built at its first use, the same ever after. */
export function lexiconOf(language: Language): CompiledLexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compileLexicon(language)));
  return lexicon;
}

interface Phrase extends LexiconWord {
  kind: EntryKind;
  id: string;
}

function compileLexicon(language: Language): CompiledLexicon {
  const stemmer = rememberingStemmer();
  const exact = emptyTrie();
  const add = { trie: exact, language, stemmer, han: language === 'zh' ? byCharacters : byWords };
  for (const phrase of phrasesOf(language)) addPhrase(phrase, add);
  return { exact, loose: language === 'zh' ? looseChinese(stemmer) : null };
}

function looseChinese(stemmer: Stemmer): TrieNode {
  const trie = emptyTrie();
  const han: HanReading = { cut: plainChineseSegmenter(), literal: false };
  for (const phrase of phrasesOf('zh')) {
    if (isLoose(phrase)) addPhrase(phrase, { trie, language: 'zh', stemmer, han });
  }
  return trie;
}

/** Phrases share their words: remembering stems while a lexicon is compiled saves most of its time. */
function rememberingStemmer(): Stemmer {
  const known = new Map<string, readonly string[]>();
  return (word, language) => {
    let stems = known.get(word);
    if (!stems) known.set(word, (stems = [stem(word, language)]));
    return stems;
  };
}

function* phrasesOf(language: Language): Generator<Phrase> {
  for (const need of needs) yield* phrases('need', need.id, need.words[language]);
  for (const group of beneficiaryGroups) yield* phrases('group', group.id, group.words[language]);
  for (const notion of notions) yield* phrases('notion', notion.id, notion.words[language]);
  for (const { id, words } of prerequisites) yield* phrases('prerequisite', id, words[language]);
  for (const unit of units) yield* phrases('unit', unit.id, unit.words[language]);
  for (const form of formsOfSupport) {
    yield* phrases('support', form, formOfSupportWords(form)[language]);
  }
  for (const code of sectorTree.codes) {
    yield { kind: 'sector', id: code, text: sectorName(code, language), weak: false };
  }
  for (const place of placeWords(language)) yield place;
  for (const text of idioms[language]) yield { kind: 'idiom', id: '', text, weak: false };
}

function* phrases(kind: EntryKind, id: string, words: readonly LexiconWord[]): Generator<Phrase> {
  for (const { text, weak } of words) yield { kind, id, text, weak };
}

const contiguousKinds: ReadonlySet<EntryKind> = new Set([
  'country',
  'subdivision',
  'grouping',
  'region',
  'unit',
  'idiom',
]);

/** Chinese phrases that may be said with something between their words: 培训乡村教师 for 培训教师. */
function isLoose(phrase: Phrase): boolean {
  return !contiguousKinds.has(phrase.kind) && phrase.text.length >= 3;
}

/** Where phrases go, and how they are read on the way. */
interface Destination {
  trie: TrieNode;
  language: Language;
  stemmer: Stemmer;
  han: HanReading;
}

function addPhrase(phrase: Phrase, { trie, language, stemmer, han }: Destination): void {
  const words = readWords(splitText(phrase.text), language, han, stemmer);
  if (words.length === 0) return;
  const fixed = contiguousKinds.has(phrase.kind) || han.literal;
  const kept = fixed ? words : necessaryWords(words, language);
  // In Chinese one word alone is in the exact lexicon already.
  if (language === 'zh' && !han.literal && kept.length < 2) return;
  const entry: LexiconEntry = {
    kind: phrase.kind,
    id: phrase.id,
    weak: phrase.weak,
    word: phrase.text,
    surface: kept.map((word) => word.normal).join(' '),
    size: kept.length,
    contiguous: fixed || (kept === words && words.some((word) => word.role === 'stop')),
    joined: words.some(
      (word, at) => (at > 0 && word.breakBefore > 0) || isConjunction(word.normal),
    ),
    reversed: false,
  };
  const path = kept.map((word, index) => {
    const stem = word.stems[0] ?? word.normal;
    return index > 0 ? trieKey(word, stem) : stem;
  });
  addToTrie(trie, path, entry);
  if (path.length === 2 && !entry.contiguous && path[0] !== denial) {
    addToTrie(trie, path.toReversed(), { ...entry, reversed: true });
  }
}

/**
 * The words that a phrase cannot do without. Where one word alone would be left, it would say too much
 * ("in school" is not "school"), so that such a phrase stays whole, but for an article.
 */
function necessaryWords(words: readonly Word[], language: Language): readonly Word[] {
  const kept = words.filter((word) => word.role !== 'stop' || isHeavy(word.normal, language));
  if (kept.length >= 2) return kept;
  const rest = words.filter((word) => !isArticle(word.normal, language));
  return kept.length === 1 && rest.length === 1 ? kept : words;
}
