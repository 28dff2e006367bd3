import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { SessionDto } from '../api/schema.js';
import { askApi } from '../api/ask-api.js';

/** Who is signed in. Whoever is not, or not so far, is sent to where they get further. */
export async function requireSession(
  event: RequestEvent,
  stages: readonly SessionDto['stage'][] = ['open'],
): Promise<SessionDto> {
  const answer = await askApi(event, 'get', '/api/v1/session');
  if (!answer.ok) redirect(303, `/sign-in?next=${event.url.pathname}`);
  const { stage } = answer.body;
  if (stages.includes(stage)) return answer.body;
  if (stage === 'second-factor') redirect(303, `/sign-in/second-factor?next=${event.url.pathname}`);
  redirect(303, stage === 'set-up-factor' ? '/account/second-factor' : '/account');
}
