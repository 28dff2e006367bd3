import type { Language } from '#reference';
import type { Span } from '../text-analysis.js';
import {
  chineseExclusion,
  chineseOutsider,
  negationCues,
  type NegationCue,
} from './negation-cues.js';
import { endOfScope, startOfClause } from './scope.js';

/** Words that turn an exclusion into "besides": apart from wells we *also* build schools. */
const besides: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:also|too|as well|in addition)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:aussi|également|en outre)(?!\p{L})/u,
  es: /(?<!\p{L})(?:también|además)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:также|еще|тоже)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:ايضا|كذلك)(?!\p{L})/u,
  zh: /还|也|另|同时/u,
};

/**
 * The stretches of a folded text in which things are denied or excluded, as the languages in it say
 * so. `mentions` are the things found: a cue that may point both ways points to where one stands.
 */
export function negatedSpans(
  folded: string,
  languages: Iterable<Language>,
  mentions: readonly Span[],
): Span[] {
  const spans: Span[] = [];
  for (const language of languages) {
    for (const cue of negationCues[language]) {
      for (const match of folded.matchAll(cue.pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        spans.push(...scopeOf(cue, at, folded, language, mentions));
      }
    }
    if (language === 'zh') spans.push(...chineseExclusions(folded));
  }
  return spans;
}

/** True when a mention begins inside one of the spans. */
export function isNegated(mention: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => mention.start >= span.start && mention.end <= span.end);
}

function scopeOf(
  cue: NegationCue,
  at: Span,
  folded: string,
  language: Language,
  mentions: readonly Span[],
): Span[] {
  if (
    language === 'zh' &&
    chineseOutsider.test(folded.slice(Math.max(0, at.start - 12), at.start))
  ) {
    return [];
  }
  // The cue itself may hold the verb of what is denied: "we do not build schools".
  const after = { start: at.start, end: endOfScope(folded, at, language, cue.exclusion ?? false) };
  const before = { start: startOfClause(folded, at.start), end: at.start };
  if (cue.exclusion && besides[language].test(sentenceAfter(folded, at.end))) return [];
  if (cue.reach === 'before') return [before];
  if (cue.reach === 'after') return [after];
  return [mentions.some((mention) => isNegated(mention, [after])) ? after : before];
}

function sentenceAfter(folded: string, from: number): string {
  return /^[^.!?;。！？；\n]*/u.exec(folded.slice(from))?.[0] ?? '';
}

function chineseExclusions(folded: string): Span[] {
  return [...folded.matchAll(chineseExclusion)]
    .filter(
      (match) =>
        !besides.zh.test(sentenceAfter(folded, match.index + match[0].length).slice(0, 15)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
