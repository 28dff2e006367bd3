import type { ApiAnswer } from '../api/ask-api.js';
import type { SuggestionWords } from '../messages/suggestion/words.js';

type Refusal = Extract<ApiAnswer<unknown>, { ok: false }>;
type PlainFault = Exclude<keyof SuggestionWords['faults'], 'tooMany'>;

const byPointer: Readonly<Record<string, PlainFault>> = {
  '/answer': 'answer',
  '/reason': 'reason',
  '/words': 'words',
  '/remindOn': 'day',
  '/shownVersion': 'changed',
};

const byCode: Readonly<Record<string, PlainFault>> = {
  'suggestion-ended': 'ended',
  'suggestion-moving': 'moving',
  'posting-changed': 'changed',
};

/** Why an answer was not taken, in the reader's language. */
export function answerFault(
  { status, problem, retryAfter }: Refusal,
  faults: SuggestionWords['faults'],
): string {
  if (status === 429)
    return faults.tooMany({ minutes: String(Math.max(1, Math.ceil(retryAfter / 60))) });
  const known = byCode[problem.code] ?? byPointer[problem.errors[0]?.pointer ?? ''];
  return faults[known ?? 'other'];
}
