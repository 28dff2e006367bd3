import { isLanguage, type Language } from '#reference';
import { scriptOfLanguage } from './tokens/read-words.js';
import type { Run } from './tokens/split-text.js';

/** One way to read the words of a text. */
export interface Reading {
  language: Language;
  /**
   * The text is written in another language of the script: only phrases and long words count, since
   * short ones mean other things ("pain" is bread in French).
   */
  foreign: boolean;
}

/** The language that reads a script in a text whose own language is written in another one. */
const readerOfScript = { latin: 'en', cyrillic: 'ru', arabic: 'ar', han: 'zh' } as const;

/** A language beyond the six is written in this script, as far as it matters here. */
const scriptsOfOthers: Readonly<Record<string, string>> = {
  ja: 'han',
  uk: 'cyrillic',
  be: 'cyrillic',
  bg: 'cyrillic',
  sr: 'cyrillic',
  mk: 'cyrillic',
  kk: 'cyrillic',
  ky: 'cyrillic',
  tg: 'cyrillic',
  mn: 'cyrillic',
  fa: 'arabic',
  ur: 'arabic',
  ps: 'arabic',
  ku: 'arabic',
  ug: 'arabic',
  ckb: 'arabic',
};

/** Scripts of their own: words in other letters are quotations there, read as what they are. */
const ownScript = new Set([
  'ko',
  'th',
  'lo',
  'km',
  'my',
  'am',
  'ti',
  'ka',
  'hy',
  'hi',
  'ne',
  'bn',
  'si',
  'ta',
]);

/** How a text in `language` (any code) is read: every script in it, and English beside French. */
export function readingsOf(runs: readonly Run[], language: string): Reading[] {
  const scripts = new Set(runs.map((run) => run.script));
  const own = isLanguage(language) ? language : null;
  const home = own
    ? scriptOfLanguage[own]
    : (scriptsOfOthers[language] ?? (ownScript.has(language) ? 'other' : 'latin'));
  const readings: Reading[] = [];
  for (const script of ['latin', 'cyrillic', 'arabic', 'han'] as const) {
    if (!scripts.has(script)) continue;
    if (script !== home) readings.push({ language: readerOfScript[script], foreign: false });
    else if (own) readings.push({ language: own, foreign: false });
    else readings.push({ language: readerOfScript[script], foreign: language !== 'und' });
    if (script === 'latin' && (own === 'fr' || own === 'es')) {
      readings.push({ language: 'en', foreign: true });
    }
  }
  return readings;
}
