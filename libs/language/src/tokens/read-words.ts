import type { Language } from '#reference';
import { isNegationWord } from '../stop-words/light-words.js';
import { isStopWord } from '../stop-words/stop-words.js';
import { stemsOf } from '../stems/stem.js';
import { segmentChinese } from './segment-chinese.js';
import type { Script } from './script.js';
import type { Run } from './split-text.js';
import type { Word, WordRole } from './word.js';

/** How Chinese is read: by words (search, loose matches) or by characters (longest match). */
export type HanUnit = 'words' | 'characters';

/** The runs of a text as words of `language`; runs of other scripts keep their place unread. */
export function readWords(
  runs: readonly Run[],
  language: Language,
  han: HanUnit = 'words',
): Word[] {
  const script = scriptOfLanguage[language];
  return runs.flatMap((run) => {
    if (run.script !== script) return [alienWord(run)];
    return script === 'han' ? hanWords(run, han) : [readWord(run, language)];
  });
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

function readWord(run: Run, language: Language): Word {
  const { normal, start, end, breakBefore } = run;
  const role = roleOf(normal, language);
  // A function word is looked up as it is written: it saves half of the stemming.
  const stems = role === 'content' ? stemsOf(normal, language) : [normal];
  return { normal, start, end, breakBefore, role, stems };
}

function hanWords(run: Run, unit: HanUnit): Word[] {
  const parts = unit === 'characters' ? Array.from(run.normal) : segmentChinese(run.normal);
  let start = run.start;
  return parts.map((normal, index) => {
    const end = start + normal.length;
    const role = unit === 'characters' ? 'content' : roleOf(normal, 'zh');
    const breakBefore = index === 0 ? run.breakBefore : 0;
    const word: Word = { normal, start, end, breakBefore, role, stems: [normal] };
    start = end;
    return word;
  });
}

function roleOf(normal: string, language: Language): WordRole {
  if (isNegationWord(normal, language)) return 'negation';
  if (isStopWord(normal, language)) return 'stop';
  if (language === 'ar' && /^[وف]/.test(normal) && normal.length > 2) {
    const bare = normal.slice(1);
    if (isNegationWord(bare, language)) return 'negation';
    if (isStopWord(bare, language)) return 'stop';
  }
  if (
    language === 'zh' &&
    /^[一二两三四五六七八九十百千万亿几]+[口个名位户座所台套间条辆张件份只头眼次场批]?$/.test(
      normal,
    )
  ) {
    return 'number';
  }
  return 'content';
}
