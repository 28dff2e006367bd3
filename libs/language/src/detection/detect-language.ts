import type { Language } from '#reference';
import eld from 'eld/small';
import { isStopWord } from '../stop-words/stop-words.js';
import { functionWordShares } from './function-words.js';
import { languageByLetters } from './letters.js';
import { mainScript } from './script-languages.js';

/** What an undetermined language is called (ISO 639). */
const undetermined = 'und';

/** The beginning of a text tells its language; more of it costs time only. */
const enough = 600;

/**
 * The language of a text as an ISO 639 code: one of the six when it may well be one, another code
 * (`km`, `sw`, `pt` …) when it clearly is not; `und` when there is no letter in it. A text in several
 * languages is given to the one with most letters.
 */
export function detectLanguage(text: string): string {
  const start = text
    .slice(0, enough)
    .normalize('NFC')
    .replace(/https?:\S+|\S+@\S+/g, ' ');
  const script = mainScript(start);
  switch (script) {
    case undefined:
      return undetermined;
    case 'latin':
      return languageByLetters(start, script) ?? latinLanguage(start);
    case 'cyrillic':
      return languageByLetters(start, script) ?? (isBulgarian(start) ? 'bg' : 'ru');
    case 'arabic':
      return languageByLetters(start, script) ?? 'ar';
    case 'devanagari':
      return /छ|हरू|गर्न|नेपाल/u.test(start) ? 'ne' : 'hi';
    default:
      return script;
  }
}

/** Bulgarian writes these small words, and neither ы nor э. */
function isBulgarian(text: string): boolean {
  if (/[ыэё]/iu.test(text)) return false;
  const own = text.match(/(?<!\p{L})(?:са|се|ще|това|които|който|която|няма|от|за|ни)(?!\p{L})/giu);
  return (
    /(?<!\p{L})(?:са|ще|това|които|който|която|няма)(?!\p{L})/iu.test(text) &&
    (own?.length ?? 0) > 1
  );
}

/** The languages among the six that are written in Latin letters. */
const ours = ['en', 'fr', 'es'] as const;

/** What a share of 1 of a language's function words weighs against the likelihood of its n-grams. */
const weightOfOurs = 0.5;
const weightOfOthers = 2;

/** A language beyond English, French and Spanish must be this much likelier than they are. */
const lead = 0.35;

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}ʻ‘]+/gu) ?? [];
  const scores = eld.detect(text).getScores();
  const shares = functionWordShares(words, (word) => !ours.some((one) => isStopWord(word, one)));
  const alien = (language: string) =>
    (scores[language] ?? 0) + weightOfOthers * (shares.get(language) ?? 0);
  const own = new Map(
    ours.map((language) => [language, weightOfOurs * shareOfOwnWords(words, language)]),
  );
  const home = (language: string) => (scores[language] ?? 0) + (own.get(language as 'en') ?? 0);
  const best = likeliest(ours, home);
  const others = [...Object.keys(scores), ...shares.keys()].filter((l) => !own.has(l as 'en'));
  const other = likeliest(others, alien);
  // The function words count twice here: they tell Spanish from Portuguese better than n-grams do.
  const bar = best ? home(best) + (own.get(best as 'en') ?? 0) + lead : 0;
  if (!other || alien(other) <= bar) return best ?? 'en';
  // The n-grams know Malay only; Indonesian is the likelier of the two.
  return other === 'ms' && (shares.get('ms') ?? 0) <= (shares.get('id') ?? 0) ? 'id' : other;
}

/** How many of the words are function words of one of ours, and of that one alone. */
function shareOfOwnWords(words: readonly string[], language: Language): number {
  const rivals = ours.filter((other) => other !== language);
  const hits = words.filter(
    (word) => isStopWord(word, language) && !rivals.some((other) => isStopWord(word, other)),
  );
  return words.length === 0 ? 0 : hits.length / words.length;
}

function likeliest(
  languages: readonly string[],
  likelihood: (language: string) => number,
): string | undefined {
  let best: string | undefined;
  for (const language of languages) {
    if (best === undefined || likelihood(language) > likelihood(best)) best = language;
  }
  return best;
}
