import { type ActionFailure, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ApiAnswer } from '../api/ask-api.js';
import { loadSignInWords } from '../messages/sign-in/load.js';
import { faultWords } from './fault-words.js';

type Refusal = Extract<ApiAnswer<unknown>, { ok: false }>;

/**
 * What a form shows when the API has refused what it sent: the fault in the reader's language, and what was typed,
 * but for passwords. Somebody who has to show once more who they are is sent there, and comes back.
 */
export async function refuse<T extends Record<string, unknown>>(
  event: RequestEvent,
  refusal: Refusal,
  typed: T,
): Promise<ActionFailure<T & { fault: string }>> {
  const { url, locals } = event;
  if (refusal.problem.code === 'confirm-first')
    redirect(303, `/account/proof?next=${url.pathname}`);
  if (refusal.status === 401 && refusal.problem.code === 'unauthenticated')
    redirect(303, `/sign-in?next=${url.pathname}`);
  const fault = faultWords(refusal, await loadSignInWords(locals.language));
  return fail(refusal.status, { ...typed, fault });
}
