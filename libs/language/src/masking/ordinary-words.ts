import { matchesOf } from './matches-of.js';
import {
  beneficiaryGroups,
  circumstancesOf,
  formOfSupportWords,
  formsOfSupport,
  needs,
  notions,
  prerequisites,
  sectorName,
  sectorTree,
  units,
  type Language,
} from '#reference';
import { isStopWord } from '../stop-words/stop-words.js';
import { foldInPlace } from '../tokens/normalise.js';
import { segmentChinese } from '../tokens/segment-chinese.js';
import { bareWord } from './text-words.js';

const ordinary = new Map<Language, ReadonlySet<string>>();

/**
 * Whether a word, folded, is one that the lexicon uses: what people need and how they speak of it. Such a
 * word with a capital is more likely a title, a programme or the start of a sentence than a name. Words in
 * Latin letters are those of the `stated` language, or of all three where it is none of them.
 */
export function isOrdinary(
  folded: string,
  script: 'cased' | 'arabic' | 'han' | 'other',
  stated?: string,
): boolean {
  const bare = bareWord(folded);
  const parts = bare.split(/['-]/);
  return languagesOf(bare, script, stated).some(
    (language) =>
      isKnown(bare, language) ||
      (parts.length > 1 && parts.every((part) => isKnown(part, language))),
  );
}

function languagesOf(word: string, script: string, stated?: string): readonly Language[] {
  if (script === 'arabic') return ['ar'];
  if (script === 'han') return ['zh'];
  if (/^\p{Script=Cyrillic}/u.test(word)) return ['ru'];
  return latin.filter((one) => one === stated || stated === undefined || !isLatin(stated));
}

const latin = ['en', 'fr', 'es'] as const;

function isLatin(language: string): boolean {
  return latin.some((one) => one === language);
}

function isKnown(word: string, language: Language): boolean {
  if (isStopWord(word, language)) return true;
  let words = ordinary.get(language);
  if (!words) ordinary.set(language, (words = ordinaryWords(language)));
  return variantsOf(word, language).some((variant) => words.has(variant));
}

/** A word and what it may be a form of: plural, case, with particles written on. */
function variantsOf(word: string, language: Language): string[] {
  if (language === 'ar') {
    const bare = word.replace(/^[وف]?(?:[بكل]?ال|لل|[بل](?=\p{L}{3}))/u, '');
    return [
      word,
      bare,
      `ال${bare}`,
      bare.replace(/[هة]$/u, 'ة'),
      bare.replace(/(?:ين|ون|ات)$/u, ''),
    ];
  }
  if (language === 'ru') return [word, word.replace(/[аеиоуыюяй]{1,2}$/u, '')];
  return language === 'zh' ? [word] : [word, word.replace(/(?:e?s)$/u, ''), `${word}s`];
}

function wordsOf(phrase: string, language: Language): string[] {
  const runs = Array.from(matchesOf(/[\p{L}\p{M}]+/gu, phrase), ([run]) => run);
  return language === 'zh' ? runs.flatMap((run) => segmentChinese(foldInPlace(run))) : runs;
}

function ordinaryWords(language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const phrase of phrasesOf(language)) {
    for (const word of wordsOf(phrase, language)) {
      // A name that a phrase happens to hold is written with a capital.
      if (/^\p{Lu}/u.test(word)) continue;
      const folded = foldInPlace(word);
      found.add(folded);
      if (language === 'ru') found.add(folded.replace(/[аеиоуыюяй]{1,2}$/u, ''));
    }
  }
  return found;
}

function* phrasesOf(language: Language): Generator<string> {
  for (const phrases of circumstancesOf(language).values()) yield* phrases;
  for (const { words } of [
    ...needs,
    ...notions,
    ...prerequisites,
    ...units,
    ...beneficiaryGroups,
  ]) {
    for (const { text } of words[language]) yield lowered(text);
  }
  for (const form of formsOfSupport) {
    for (const { text } of formOfSupportWords(form)[language]) yield lowered(text);
  }
  for (const code of sectorTree.codes) yield lowered(sectorName(code, language));
}

/** Names of things begin with a capital in the tables without being names. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
