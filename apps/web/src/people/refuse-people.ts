import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { ApiAnswer } from '../api/ask-api.js';
import { loadPeopleWords } from '../messages/people/load.js';
import type { PeopleWords } from '../messages/people/words.js';
import { refuse } from '../sign-in/refuse.js';

const byCode: Readonly<Record<string, keyof PeopleWords['faults']>> = {
  'last-administrator': 'lastAdministrator',
  'too-many-invitations': 'tooMany',
  'not-found': 'gone',
};

/** What the page of colleagues shows when the API has refused something on it; else as `refuse` does. */
export async function refusePeople<Typed extends Record<string, unknown>>(
  event: RequestEvent,
  refusal: Extract<ApiAnswer<unknown>, { ok: false }>,
  typed: Typed,
): Promise<ActionFailure<Typed & { fault: string }>> {
  const known = byCode[refusal.problem.code];
  if (!known) return refuse(event, refusal, typed);
  const { faults } = await loadPeopleWords(event.locals.language);
  return fail(refusal.status, { ...typed, fault: faults[known] });
}
