import type { ReviewInput } from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';

/** What every vetting answers, in the order of the form. */
export const vettingQuestions = [
  'documents',
  'mandate',
  'results',
  'reputation',
  'principles',
] as const;

export type VettingQuestion = (typeof vettingQuestions)[number];

/** A review as it was typed. The API says what is wrong with it. */
export function typedReview(form: FormData): ReviewInput {
  const judgement = (question: VettingQuestion) => ({
    verdict: formText(form, question) as ReviewInput['judgements']['documents']['verdict'],
    comment: formText(form, `${question}-comment`),
  });
  const decision = formText(form, 'decision') as ReviewInput['decision'];
  const admits = decision === 'admit';
  return {
    judgements: {
      documents: judgement('documents'),
      mandate: judgement('mandate'),
      results: judgement('results'),
      reputation: judgement('reputation'),
      principles: judgement('principles'),
    },
    decision,
    // Both go with an admission only, and whoever has filled them in before deciding otherwise need not empty them.
    tier: admits ? ((formText(form, 'tier') || null) as ReviewInput['tier']) : null,
    validUntil: admits ? formText(form, 'validUntil') || null : null,
    words: formText(form, 'words').trim() || null,
  };
}
