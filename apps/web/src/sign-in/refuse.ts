import { type ActionFailure, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ApiAnswer } from '../api/ask-api.js';
import type { Language } from '../language/languages.js';
import { loadSignInWords } from '../messages/sign-in/load.js';
import { faultWords } from './fault-words.js';

export type Refusal = Extract<ApiAnswer<unknown>, { ok: false }>;

/** Says what is wrong in the reader's language. */
export type FaultTeller = (refusal: Refusal, language: Language) => Promise<string>;

const tellAtTheDoor: FaultTeller = async (refusal, language) =>
  faultWords(refusal, await loadSignInWords(language));

/**
 * What a form shows when the API has refused what it sent: the fault in the reader's language, and what was typed,
 * but for passwords. Somebody who has to show once more who they are is sent there, and comes back.
 */
export async function refuse<T extends Record<string, unknown>>(
  event: RequestEvent,
  refusal: Refusal,
  typed: T,
  tell: FaultTeller = tellAtTheDoor,
): Promise<ActionFailure<T & { fault: string }>> {
  const { url, locals } = event;
  if (refusal.problem.code === 'confirm-first')
    redirect(303, `/account/proof?next=${url.pathname}`);
  if (refusal.status === 401 && refusal.problem.code === 'unauthenticated')
    redirect(303, `/sign-in?next=${url.pathname}`);
  return fail(refusal.status, { ...typed, fault: await tell(refusal, locals.language) });
}
