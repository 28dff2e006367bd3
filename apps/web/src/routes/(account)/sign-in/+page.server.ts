import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { nextPage } from '../../../sign-in/next-page.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = formText(form, 'email');
    const credentials = { email, password: formText(form, 'password') };
    const answer = await askApi(event, 'post', '/api/v1/session', { body: credentials });
    if (!answer.ok) return refuse(event, answer, { email });
    redirect(303, nextPage(answer.body, event.url.searchParams.get('next')));
  },
};
