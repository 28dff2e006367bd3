import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import type { PageServerLoad } from './$types';

const SHOWN = 30;

/** Without contacts: that somebody has read one is written down, and it is read on the page of one introduction. */
export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('after');
  const answer = await askApi(event, 'get', '/api/v1/introductions', {
    params: { query: { limit: SHOWN, ...(cursor ? { cursor } : {}) } },
  });
  // An address that was cut in two, by hand or by a mail program.
  if (!answer.ok && cursor) redirect(303, '/introductions');
  const { items, next } = answer.ok ? answer.body : { items: [], next: null };
  return { items, next, isContinued: cursor !== null };
};
