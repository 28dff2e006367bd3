import type { Language } from '#reference';
import type { Span } from '../text-analysis.js';
import type { Period } from './period.js';
import { timeWords, type Relation } from './time-words.js';

/** A period together with the word that says how it is meant. */
export interface RelatedPeriod extends Span {
  relation: Relation;
}

interface RelationPattern {
  relation: Relation;
  pattern: RegExp;
}

const patterns = new Map<Language, { before: RelationPattern[]; behind: RelationPattern[] }>();

/** The longest of these is looked for around a period. */
const reach = 30;

/** How a period is meant, by the words right before it or behind it; null when none says so. */
export function relationOf(
  folded: string,
  { start, end }: Period,
  language: Language,
): RelatedPeriod | null {
  const { before, behind } = patternsOf(language);
  const rest = folded.slice(end, end + reach);
  const after = behind.find(({ pattern }) => pattern.test(rest));
  const lead = folded.slice(Math.max(0, start - reach), start);
  const ahead = before.find(({ pattern }) => pattern.test(lead));
  const opening = ahead ? (ahead.pattern.exec(lead)?.[0].length ?? 0) : 0;
  const closing = after ? (after.pattern.exec(rest)?.[0].length ?? 0) : 0;
  // 在3月底前: what stands behind says more than what stands before.
  const relation = after?.relation ?? ahead?.relation;
  if (!relation) return null;
  return { relation, start: start - opening, end: end + closing };
}

function patternsOf(language: Language) {
  let known = patterns.get(language);
  if (!known) patterns.set(language, (known = compile(language)));
  return known;
}

function compile(language: Language) {
  const { before, behind } = timeWords[language];
  const isHan = language === 'zh';
  const [edge, gap] = isHan ? ['', ''] : ['(?<![\\p{L}\\p{N}])', "(?:(?<=')| )"];
  const each = (words: Partial<Record<Relation, string>>, source: (word: string) => string) =>
    Object.entries(words).map(([relation, word]) => ({
      relation: relation as Relation,
      pattern: new RegExp(source(word), 'u'),
    }));
  return {
    before: each(before, (word) => `${edge}(?:${word})${gap}$`),
    behind: each(behind, (word) => (isHan ? `^(?:${word})` : `^ (?:${word})(?!\\p{L})`)),
  };
}
