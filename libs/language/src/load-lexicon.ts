import { languages } from '#reference';
import { analyseText } from './analyse-text.js';

/**
 * Reads dictionaries and compiles the lexicon of every language now (one to two seconds) rather than
 * with the first text of each: for a process that is about to answer people.
 */
export function loadLexicon(): void {
  for (const language of languages) analyseText(samples[language], { language });
}

/** A word in the script of each language is enough to load all that reads it. */
const samples = { en: 'water', zh: '水', fr: 'eau', ru: 'вода', ar: 'ماء', es: 'agua' } as const;
