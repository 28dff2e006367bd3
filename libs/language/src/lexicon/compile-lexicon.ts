import {
  beneficiaryGroups,
  formOfSupportWords,
  formsOfSupport,
  needs,
  sectorTree,
  sectorName,
  units,
  type Language,
  type LexiconWord,
} from '#reference';
import { isArticle, isLightWord } from '../stop-words/light-words.js';
import { readWords, type HanUnit } from '../tokens/read-words.js';
import { splitText } from '../tokens/split-text.js';
import type { Word } from '../tokens/word.js';
import { idioms } from './idioms.js';
import type { EntryKind, LexiconEntry } from './lexicon-entry.js';
import { placeWords } from './place-words.js';
import { addToTrie, emptyTrie, type TrieNode } from './trie.js';

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
  const lexicon: CompiledLexicon = {
    exact: emptyTrie(),
    loose: language === 'zh' ? emptyTrie() : null,
  };
  for (const phrase of phrasesOf(language)) {
    if (language === 'zh') {
      addPhrase(lexicon.exact, phrase, language, 'characters');
      if (isLoose(phrase) && lexicon.loose) addPhrase(lexicon.loose, phrase, language, 'words');
    } else addPhrase(lexicon.exact, phrase, language, 'words');
  }
  return lexicon;
}

function* phrasesOf(language: Language): Generator<Phrase> {
  for (const need of needs) yield* phrases('need', need.id, need.words[language]);
  for (const group of beneficiaryGroups) yield* phrases('group', group.id, group.words[language]);
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
  return !contiguousKinds.has(phrase.kind) && phrase.text.length >= 4;
}

function addPhrase(trie: TrieNode, phrase: Phrase, language: Language, han: HanUnit): void {
  const words = readWords(splitText(phrase.text), language, han);
  if (words.length === 0) return;
  const fixed = contiguousKinds.has(phrase.kind) || han === 'characters';
  const kept = fixed ? words : withoutLightWords(words, language);
  const path = kept.map((word) => word.stems[0] ?? word.normal);
  const entry: LexiconEntry = {
    kind: phrase.kind,
    id: phrase.id,
    weak: phrase.weak,
    word: phrase.text,
    size: path.length,
    contiguous: fixed || (kept === words && words.length > 1 && hasLightWord(words, language)),
    reversed: false,
  };
  if (han === 'words' && language === 'zh' && path.length < 2) return;
  addToTrie(trie, path, entry);
  if (path.length === 2 && !entry.contiguous) {
    addToTrie(trie, path.toReversed(), { ...entry, reversed: true });
  }
}

/**
 * The words that a phrase cannot do without. One word alone would say too much when more than an
 * article is taken from it ("out of school" is not "school"), so such a phrase stays whole.
 */
function withoutLightWords(words: readonly Word[], language: Language): readonly Word[] {
  const kept = words.filter((word) => !isLightWord(word.normal, language));
  if (kept.length >= 2) return kept;
  const rest = words.filter((word) => !isArticle(word.normal, language));
  return kept.length === 1 && rest.length === 1 ? kept : words;
}

function hasLightWord(words: readonly Word[], language: Language): boolean {
  return words.some((word) => isLightWord(word.normal, language));
}
