import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { markRead } from '../../../inbox/mark-read.js';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 30;

export const load: PageServerLoad = async (event) => {
  event.depends('inbox');
  const { place } = await event.parent();
  if (!place) return { items: [], next: null, unread: false, isFirst: true };
  const { searchParams } = event.url;
  const cursor = searchParams.get('after');
  const unread = searchParams.get('show') === 'unread';
  const answer = await askApi(event, 'get', '/api/v1/inbox', {
    params: { query: { limit: SHOWN, unread, ...(cursor ? { cursor } : {}) } },
  });
  // An address that was cut in two, by hand or by a mail program.
  if (!answer.ok && cursor) redirect(303, '/inbox');
  const { items, next } = answer.ok ? answer.body : { items: [], next: null };
  return { items, next, unread, isFirst: cursor === null };
};

export const actions: Actions = { read: markRead };
