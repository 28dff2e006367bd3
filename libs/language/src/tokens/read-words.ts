import type { Language } from '#reference';
import { denial, isDenial, isVoid } from '../stop-words/denials.js';
import { isStopWord } from '../stop-words/stop-words.js';
import { stemsOf } from '../stems/stem.js';
import { segmentChinese } from './segment-chinese.js';
import type { Script } from './script.js';
import type { Run } from './split-text.js';
import type { Word, WordRole } from './word.js';

/** How a run of Chinese characters is cut; read literally, its parts are looked up as they are. */
export interface HanReading {
  cut: (run: string) => string[];
  literal: boolean;
}

/** By words: search, and phrases with something between their words. */
export const byWords: HanReading = { cut: segmentChinese, literal: false };

/** By characters: longest match. */
export const byCharacters: HanReading = { cut: (run) => Array.from(run), literal: true };

/** Finds the stems of a word in its normal form. */
export type Stemmer = (word: string, language: Language) => readonly string[];

/** The runs of a text as words of `language`; runs of other scripts keep their place unread. */
export function readWords(
  runs: readonly Run[],
  language: Language,
  han: HanReading = byWords,
  stemmer: Stemmer = stemsOf,
): Word[] {
  const script = scriptOfLanguage[language];
  const words = runs.flatMap((run) => {
    if (run.script !== script) return [alienWord(run)];
    return script === 'han' ? hanWords(run, han) : [readWord(run, language, stemmer)];
  });
  carryCommas(words);
  return words;
}

/** A comma before function words parts what follows them: in "anciens, d’aînés" it stands before aînés. */
function carryCommas(words: Word[]): void {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.role !== 'stop' || word.breakBefore !== 1 || next?.breakBefore !== 0) continue;
    word.breakBefore = 0;
    next.breakBefore = 1;
  }
}

/** The script that a language is written in. */
export const scriptOfLanguage: Readonly<Record<Language, Script>> = {
  en: 'latin',
  fr: 'latin',
  es: 'latin',
  ru: 'cyrillic',
  ar: 'arabic',
  zh: 'han',
};

function alienWord(run: Run): Word {
  const { normal, start, end, breakBefore, script } = run;
  const role: WordRole = script === 'digits' ? 'number' : 'alien';
  return { normal, start, end, breakBefore, role, stems: [normal] };
}

function readWord(run: Run, language: Language, stemmer: Stemmer): Word {
  const { normal, start, end, breakBefore } = run;
  const role = roleOf(normal, language);
  return {
    normal,
    start,
    end,
    breakBefore,
    role,
    stems: stemsFor(normal, role, language, stemmer),
  };
}

/**
 * A function word is looked up as it is written, which saves half of the stemming, and never as the
 * stem of another word: قبل (before) is no stem of قبلي (tribal).
 */
function stemsFor(
  normal: string,
  role: WordRole,
  language: Language,
  stemmer: Stemmer,
): readonly string[] {
  if (role === 'content') return stemmer(normal, language);
  if (role === 'stop') return [`·${normal}`];
  return isVoid(normal, language) ? [normal] : [denial];
}

function hanWords(run: Run, { cut, literal }: HanReading): Word[] {
  let start = run.start;
  return cut(run.normal).map((normal, index) => {
    const end = start + normal.length;
    const role = literal ? 'content' : roleOf(normal, 'zh');
    const stems = stemsFor(normal, role, 'zh', (word) => [word]);
    const breakBefore = index === 0 ? run.breakBefore : 0;
    const word: Word = { normal, start, end, breakBefore, role, stems };
    start = end;
    return word;
  });
}

const chineseCount =
  /^[一二两三四五六七八九十百千万亿几]+[口个名位户座所台套间条辆张件份只头眼次场批]?$/;

function roleOf(normal: string, language: Language): WordRole {
  const bare = language === 'ar' && /^[وف]../.test(normal) ? normal.slice(1) : normal;
  for (const word of [normal, bare]) {
    if (isDenial(word, language) || isVoid(word, language)) return 'negation';
    if (isStopWord(word, language)) return 'stop';
  }
  return language === 'zh' && chineseCount.test(normal) ? 'number' : 'content';
}
