import type { Language } from '#reference';
import type { TimeMention } from '../text-analysis.js';
import { timeWords } from './time-words.js';

/** Times that have no days of their own: "before the rains", "после посевной". */
export function findVagueTimes(folded: string, language: Language): TimeMention[] {
  const { vague } = timeWords[language];
  const edges = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const pattern = new RegExp(`${edges[0]}(?:${vague})${edges[1]}`, 'gu');
  return [...folded.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, from: null, to: null, weak: true };
  });
}
