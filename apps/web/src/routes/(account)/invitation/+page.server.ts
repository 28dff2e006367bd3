import { redirect } from '@sveltejs/kit';
import { askApi, readApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { nextPage } from '../../../sign-in/next-page.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const token = event.url.searchParams.get('token') ?? '';
  const answer = await readApi(event, 'post', '/api/v1/invitations/look', { body: { token } });
  return { invitation: answer.ok ? answer.body : null };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const name = formText(form, 'name');
    const answer = await askApi(event, 'post', '/api/v1/invitations/acceptance', {
      body: {
        token: event.url.searchParams.get('token') ?? '',
        name,
        language: event.locals.language,
        password: formText(form, 'password') || null,
      },
    });
    if (!answer.ok) return refuse(event, answer, { name });
    redirect(303, nextPage(answer.body, null));
  },
};
