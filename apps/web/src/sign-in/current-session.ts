import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';
import type { SessionDto } from '../api/schema.js';

/** Who reads a page that needs no sign-in; null for a visitor, and for whoever is not signed in for good. */
export async function currentSession(event: RequestEvent): Promise<SessionDto | null> {
  const answer = await askApi(event, 'get', '/api/v1/session');
  return answer.ok && answer.body.stage === 'open' ? answer.body : null;
}
