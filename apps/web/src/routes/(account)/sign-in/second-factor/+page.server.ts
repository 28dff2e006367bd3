import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { formText } from '../../../../sign-in/form-text.js';
import { nextPage, wantedPath } from '../../../../sign-in/next-page.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { factors } = await requireSession(event, ['second-factor']);
  return { factors, next: wantedPath(event.url.searchParams.get('next')) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const answer = await askApi(event, 'post', '/api/v1/session/second-factor', {
      body: {
        authenticatorCode: formText(form, 'authenticatorCode') || null,
        recoveryCode: formText(form, 'recoveryCode') || null,
      },
    });
    if (!answer.ok) return refuse(event, answer, {});
    redirect(303, nextPage(answer.body, event.url.searchParams.get('next')));
  },
};
