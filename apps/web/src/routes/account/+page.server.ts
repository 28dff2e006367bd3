import type { OpenSessions } from '../../api/account-types.js';
import { askApi } from '../../api/ask-api.js';
import { formText } from '../../sign-in/form-text.js';
import { refuse } from '../../sign-in/refuse.js';
import { requireSession } from '../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await requireSession(event);
  const open = await askApi<OpenSessions>(event, 'GET', '/account/sessions');
  return { session, sessions: open.ok ? open.body.items : [] };
};

export const actions: Actions = {
  endSession: async (event) => {
    const id = encodeURIComponent(formText(await event.request.formData(), 'id'));
    const answer = await askApi(event, 'DELETE', `/account/sessions/${id}`);
    return answer.ok || answer.status === 404 ? {} : refuse(event, answer, {});
  },

  endOthers: async (event) => {
    const answer = await askApi(event, 'DELETE', '/account/sessions');
    return answer.ok ? {} : refuse(event, answer, {});
  },

  actFor: async (event) => {
    const organisationId = formText(await event.request.formData(), 'organisation');
    const answer = await askApi(event, 'PUT', '/session/organisation', { organisationId });
    return answer.ok ? {} : refuse(event, answer, {});
  },

  changeEmail: async (event) => {
    const email = formText(await event.request.formData(), 'email');
    const answer = await askApi(event, 'PUT', '/account/email', { email });
    return answer.ok ? { emailAsked: true } : refuse(event, answer, {});
  },

  changePassword: async (event) => {
    const password = formText(await event.request.formData(), 'password');
    const answer = await askApi(event, 'PUT', '/account/password', { password });
    return answer.ok ? { passwordChanged: true } : refuse(event, answer, {});
  },
};
