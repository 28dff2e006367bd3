import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { nextPage } from '../../../../sign-in/next-page.js';
import { refuse } from '../../../../sign-in/refuse.js';
import type { Actions } from './$types';

/** Opening the page does nothing: programs that look at mails open every link. The button signs in. */
export const actions: Actions = {
  default: async (event) => {
    const token = event.url.searchParams.get('token') ?? '';
    const answer = await askApi(event, 'post', '/api/v1/session/link', { body: { token } });
    if (!answer.ok) return refuse(event, answer, {});
    redirect(303, nextPage(answer.body, null));
  },
};
