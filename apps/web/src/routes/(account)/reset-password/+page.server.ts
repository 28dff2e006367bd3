import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { nextPage } from '../../../sign-in/next-page.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const password = formText(await event.request.formData(), 'password');
    const token = event.url.searchParams.get('token') ?? '';
    const wish = { token, password };
    const answer = await askApi(event, 'post', '/api/v1/session/password-reset', { body: wish });
    if (!answer.ok) return refuse(event, answer, {});
    redirect(303, nextPage(answer.body, null));
  },
};
