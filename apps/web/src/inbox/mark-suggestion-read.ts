import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';

/**
 * Marks what the inbox told of a suggestion as read, up to the moment `until` at which the page began to ask for it: of
 * what came later it shows nothing. Those who may only look leave it to their colleagues.
 */
export async function markSuggestionRead(
  event: RequestEvent,
  suggestion: string,
  until: string,
): Promise<void> {
  await askApi(event, 'post', '/api/v1/inbox/read', { body: { ids: [], suggestion, until } });
}
