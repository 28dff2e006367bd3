import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';

/** Marks whatever the inbox tells of a suggestion as read. Those who may only look leave it to their colleagues. */
export async function markSuggestionRead(event: RequestEvent, suggestion: string): Promise<void> {
  await askApi(event, 'post', '/api/v1/inbox/read', { body: { ids: [], suggestion } });
}
