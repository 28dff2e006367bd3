import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';
import { refuse } from '../sign-in/refuse.js';

/** Marks the entries as read that the form names; an action for pages that list some. */
export async function markRead(event: RequestEvent) {
  const ids = (await event.request.formData()).getAll('id').filter((id) => typeof id === 'string');
  const answer = await askApi(event, 'post', '/api/v1/inbox/read', { body: { ids } });
  return answer.ok ? { fault: undefined } : refuse(event, answer, {});
}
