import { redirect } from '@sveltejs/kit';
import type { InvitationShown, Session } from '../../api/account-types.js';
import { askApi } from '../../api/ask-api.js';
import { formText } from '../../sign-in/form-text.js';
import { nextPage } from '../../sign-in/next-page.js';
import { refuse } from '../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const token = event.url.searchParams.get('token') ?? '';
  const answer = await askApi<InvitationShown>(event, 'POST', '/invitations/look', { token });
  return { invitation: answer.ok ? answer.body : null };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const name = formText(form, 'name');
    const answer = await askApi<Session>(event, 'POST', '/invitations/acceptance', {
      token: event.url.searchParams.get('token') ?? '',
      name,
      language: event.locals.language,
      password: formText(form, 'password') || null,
    });
    if (!answer.ok) return refuse(event, answer, { name });
    redirect(303, nextPage(answer.body, null));
  },
};
