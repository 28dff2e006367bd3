import type { Language } from '#reference';
import { lackCues } from '../prerequisites/lack-cues.js';
import { wishCues } from '../prerequisites/wish-cues.js';
import type { Span } from '../text-analysis.js';
import { planCues, stateCues } from './state-cues.js';

const sentenceEnd = /[!?;。！？；؛؟…\n]|\.(?=\s|$)/u;

/**
 * Whether the sentence around a time says how things are ("the pass is shut until March", "从一月起没有水") rather than
 * when something is to happen. The words of the time itself are not asked: "no later than March" lacks nothing.
 */
export function saysHowItIs(folded: string, { start, end }: Span, language: Language): boolean {
  const before = folded.slice(0, start).split(sentenceEnd).at(-1) ?? '';
  const behind = folded.slice(end).split(sentenceEnd)[0] ?? '';
  const says = (cues: Readonly<Record<Language, RegExp>>) =>
    cues[language].test(before) || cues[language].test(behind);
  return (says(lackCues) || says(stateCues)) && !says(wishCues) && !says(planCues);
}
