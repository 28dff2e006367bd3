import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { markRead } from '../../../inbox/mark-read.js';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 20;

export const load: PageServerLoad = async (event) => {
  event.depends('inbox');
  const { session, place } = await event.parent();
  // Figures are all that the steering committee has here.
  if (!place && session.secretariatRole === 'steering-committee') redirect(303, '/secretariat');
  const inbox = await askApi(event, 'get', '/api/v1/inbox', {
    params: { query: { limit: SHOWN, unread: true } },
  });
  const own = await askApi(event, 'get', '/api/v1/postings', {
    params: { query: { own: true, limit: SHOWN } },
  });
  const contact = await askApi(event, 'get', '/api/v1/organisations/me/contact');
  return {
    hasContact: !contact.ok || contact.body.email !== null || contact.body.waiting !== null,
    inbox: inbox.ok ? inbox.body.items : [],
    postings: own.ok ? own.body.items : [],
  };
};

export const actions: Actions = { read: markRead };
