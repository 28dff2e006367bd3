import { fail } from '@sveltejs/kit';
import { askApi, readApi } from '../../../api/ask-api.js';
import { linkFault } from '../../../joining/field-faults.js';
import { loadJoiningWords } from '../../../messages/joining/load.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // Once it is confirmed the link is used up, and there is nothing to look at any more.
  if (event.request.method === 'POST') return { organisation: null };
  const token = event.url.searchParams.get('token') ?? '';
  const path = '/api/v1/contact-confirmations/look';
  const answer = await readApi(event, 'post', path, { body: { token } });
  return { organisation: answer.ok ? answer.body.organisation : null };
};

/** A link scanner only looks: nothing is confirmed before the button is pressed. */
export const actions: Actions = {
  default: async (event) => {
    const token = event.url.searchParams.get('token') ?? '';
    const path = '/api/v1/contact-confirmations';
    const answer = await askApi(event, 'post', path, { body: { token } });
    if (answer.ok) return { organisation: answer.body.organisation, fault: undefined };
    const { faults } = await loadJoiningWords(event.locals.language);
    const fault = linkFault(answer.problem, faults);
    return fail(answer.status, { organisation: undefined, fault });
  },
};
