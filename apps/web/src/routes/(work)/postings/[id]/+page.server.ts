import { error } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

/** Most of those who read stop earlier; the rest is one page further. */
const SHOWN = 20;

export const load: PageServerLoad = async (event) => {
  event.depends('posting:suggestions');
  const { id } = event.params;
  const { language } = event.locals;
  const posting = await askApi(event, 'get', '/api/v1/postings/{id}', { params: { path: { id } } });
  if (!posting.ok) error(posting.status === 401 ? 401 : 404);
  if (!posting.body.own) return { posting: posting.body, suggestions: [] };
  const suggestions = await askApi(event, 'get', '/api/v1/suggestions', {
    params: { query: { posting: id, language, limit: SHOWN } },
  });
  return { posting: posting.body, suggestions: suggestions.ok ? suggestions.body.items : [] };
};

export const actions: Actions = {
  step: async (event) => {
    const form = await event.request.formData();
    const { id } = event.params;
    const step = formText(form, 'step') as 'pause';
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/{step}', {
      params: { path: { id, step } },
    });
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },

  extend: async (event) => {
    const { id } = event.params;
    const to = formText(await event.request.formData(), 'to');
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/extend', {
      params: { path: { id } },
      body: { to: to || null },
    });
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },
};
