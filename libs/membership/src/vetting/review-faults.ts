import type { Day } from '#clock';
import type { FieldFault } from '#domain-error';
import { vettingQuestions } from './judgement.js';
import type { ReviewGiven } from './vetting-outcome.js';
import { wordsFaults } from './words-faults.js';

/** How long a vetting can hold, in years. */
const LONGEST_YEARS = 5;

/** What a reviewer hands in; `words` go to the organisation. */
export type ReviewDraft = Omit<ReviewGiven, 'reviewerId'> & { readonly words: string | null };

/** Everything that is wrong with a review, by field; empty when it can be kept. `today` is the day of it. */
export function reviewFaults(review: ReviewDraft, today: Day): FieldFault[] {
  return [
    ...vettingQuestions.flatMap((question) =>
      wordsFaults(
        `/judgements/${question}/comment`,
        review.judgements[question].comment,
        'Say what the judgement rests on.',
      ),
    ),
    ...(review.decision === 'admit' ? admissionFaults(review, today) : refusalFaults(review)),
  ];
}

function admissionFaults(review: ReviewDraft, today: Day): FieldFault[] {
  const { judgements, tier, validUntil } = review;
  const faults: FieldFault[] = [];
  const bad = vettingQuestions.filter((question) => judgements[question].verdict === 'bad');
  if (bad.length > 0) {
    const detail = `An organisation with a bad judgement (${bad.join(', ')}) cannot be admitted.`;
    faults.push({ pointer: '/decision', code: 'bad-judgement', detail });
  }
  if (!tier) {
    faults.push({
      pointer: '/tier',
      code: 'required',
      detail: 'Say to which tier it is admitted.',
    });
  }
  const doubts = vettingQuestions.some((question) => judgements[question].verdict !== 'good');
  if (tier === 'trusted' && doubts) {
    const detail = 'The higher tier asks for five good judgements.';
    faults.push({ pointer: '/tier', code: 'doubtful', detail });
  }
  const latest = `${Number(today.slice(0, 4)) + LONGEST_YEARS}${today.slice(4)}`;
  if (!validUntil || validUntil <= today || validUntil > latest) {
    const detail = `Say until when it holds: a day after ${today}, ${latest} at the latest.`;
    faults.push({ pointer: '/validUntil', code: 'out-of-range', detail });
  }
  return faults;
}

function refusalFaults({ decision, words, tier, validUntil }: ReviewDraft): FieldFault[] {
  const what = decision === 'decline' ? 'why it is declined' : 'what is missing';
  const faults = wordsFaults('/words', words ?? '', `Tell the organisation ${what}.`);
  if (tier ?? validUntil) {
    const detail = 'A tier and an expiry go with the decision "admit" only.';
    faults.push({ pointer: '/tier', code: 'not-allowed', detail });
  }
  return faults;
}
