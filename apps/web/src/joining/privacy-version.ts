import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';

/** The version of the privacy notice that is in force; the pages show its text. */
export async function privacyVersion(event: RequestEvent): Promise<string> {
  const answer = await askApi(event, 'get', '/api/v1/privacy-notice');
  if (!answer.ok) throw new Error(`The API answers ${answer.status} for the privacy notice.`);
  return answer.body.version;
}
