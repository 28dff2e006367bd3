import type { AnswerInput } from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';
import { refusalReasons } from './refusal-reasons.js';

/** What an organisation may say of a suggestion; the codes of the API. */
export const answers = ['interested', 'later', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What stands in the form; everything is text, and may be anything. */
export interface TypedAnswer {
  readonly answer: string;
  readonly remindOn: string;
  readonly reason: string;
  readonly words: string;
  /** The version of the other posting that stood above the form. */
  readonly shownVersion: string;
}

export function typedAnswer(form: FormData): TypedAnswer {
  return {
    answer: formText(form, 'answer'),
    remindOn: formText(form, 'remindOn'),
    reason: formText(form, 'reason'),
    words: formText(form, 'words').trim(),
    shownVersion: formText(form, 'shownVersion'),
  };
}

export function isAnswer(text: string | null): text is Answer {
  return answers.some((answer) => answer === text);
}

/**
 * As the API takes it, or null when none of the three was chosen. What was typed under another answer than the one that
 * is sent is left out: without a script, both stand in the form.
 */
export function answerInput(typed: TypedAnswer): AnswerInput | null {
  const given = givenInput(typed);
  const shownVersion = Number.parseInt(typed.shownVersion, 10);
  return given && shownVersion > 0 ? { ...given, shownVersion } : given;
}

function givenInput({ answer, remindOn, reason, words }: TypedAnswer): AnswerInput | null {
  switch (answer) {
    case 'interested':
      return { answer };
    case 'later':
      return { answer, remindOn: remindOn || null };
    case 'no':
      return {
        answer,
        reason: refusalReasons.find((code) => code === reason) ?? null,
        words: words || null,
      };
    default:
      return null;
  }
}
