import { error } from '@sveltejs/kit';
import type { ApiAnswer } from '../api/ask-api.js';

/** What the API has answered. Throws SvelteKit's error, with its status, when it has refused. */
export function orThrow<T>(answer: ApiAnswer<T>): T {
  if (!answer.ok) error(answer.status);
  return answer.body;
}
