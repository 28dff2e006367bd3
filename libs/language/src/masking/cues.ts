import { languages, type Language } from '#reference';
import type { Cue } from './cue.js';
import { russianStem } from '../stems/russian-stem.js';
import { foldInPlace } from '../tokens/normalise.js';
import { maskingWords, type WordRole } from './masking-words.js';
import { gapBefore, type Passage } from './passage.js';
import { bareWord, textWordsOf, type TextWord } from './text-words.js';

interface Phrase extends Cue {
  keys: readonly string[];
}

/** Roles that are looked up word by word; those of contacts are patterns. */
const roles: readonly WordRole[] = [
  'title',
  'function',
  'contact',
  'signature',
  'named',
  'person',
  'settlement',
  'building',
  'institution',
  'landscape',
  'locative',
  'given',
  'tongue',
];

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The cues that begin at a word of the passage, longest first. */
function cuesAt(passage: Passage, index: number): readonly Cue[] {
  const word = passage.words[index];
  return word ? (passage.cues[index] ??= findCues(passage, index, word)) : none;
}

const none: readonly Cue[] = [];

function findCues(passage: Passage, index: number, word: TextWord): readonly Cue[] {
  phrases ??= compile();
  const found = keysOf(word).flatMap((key) => phrases?.get(key) ?? []);
  if (found.length === 0) return none;
  return found
    .filter(({ keys }) => keys.every((key, at) => isAt(passage, index + at, key, at > 0)))
    .sort((a, b) => b.size - a.size);
}

/** The longest cue of one of the roles at a word. */
export function cueAt(passage: Passage, index: number, ...wanted: WordRole[]): Cue | undefined {
  const all = cuesAt(passage, index);
  if (all.length === 0) return undefined;
  const found = all.filter(({ role }) => wanted.includes(role));
  return found.find(({ weak, size }) => !weak && size === found[0]?.size) ?? found[0];
}

function isAt(passage: Passage, index: number, key: string, inside: boolean): boolean {
  const word = passage.words[index];
  if (!word || (inside && !/^[ \u00A0.]{1,2}$/.test(gapBefore(passage, index)))) return false;
  return keysOf(word).includes(key);
}

/** What a word may be looked up as: without article or ’s, by its Russian stem, without Arabic particles. */
function keysOf({ folded, script }: Pick<TextWord, 'folded' | 'script'>): string[] {
  if (script === 'arabic') {
    const plain = folded.replace(/[\u064B-\u065F]|\u0640|\u0670/g, '');
    const bare = plain.replace(/^[وف]?(?:[بكل](?=ال)|[بكل](?=\p{L}{3}))?/u, '');
    const article = /^[وف]?لل/u.test(plain) ? [plain.replace(/^[وف]?لل/u, 'ال')] : [];
    return [...new Set([plain, plain.replace(/^[وف](?=\p{L}{2})/u, ''), bare, ...article])];
  }
  const bare = bareWord(folded);
  if (/^\p{Script=Cyrillic}{4}/u.test(bare)) return [bare, `~${russianStem(bare)}`];
  return bare === folded ? [bare] : [folded, bare];
}

function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const language of languages) {
    for (const role of roles) {
      for (const { text, weak } of maskingWords(role, language)) {
        const keys = textWordsOf(text, foldInPlace(text)).map((word) => keyOf(word, language));
        const [first] = keys;
        if (first === undefined) continue;
        const phrase = { role, language, weak, size: keys.length, keys };
        found.set(first, [...(found.get(first) ?? []), phrase]);
      }
    }
  }
  return found;
}

function keyOf({ folded }: TextWord, language: Language): string {
  const long = /^\p{Script=Cyrillic}{4}/u.test(folded) && !folded.includes('-');
  return language === 'ru' && long ? `~${russianStem(folded)}` : folded;
}
