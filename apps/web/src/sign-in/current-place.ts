import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';
import type { OwnPlaceDto } from '../api/schema.js';

/** For which organisation the reader acts and as what, on a page that needs no sign-in; null for anybody else. */
export async function currentPlace(event: RequestEvent): Promise<OwnPlaceDto | null> {
  const answer = await askApi(event, 'get', '/api/v1/session');
  if (!answer.ok || answer.body.stage !== 'open') return null;
  return answer.body.places.find(({ current }) => current) ?? null;
}
