import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import { requireSession } from '../../../sign-in/require-session.js';
import { secretariatDesk } from '../../../sign-in/secretariat-desk.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await requireSession(event);
  const open = await askApi(event, 'get', '/api/v1/account/sessions');
  return {
    session,
    sessions: open.ok ? open.body.items : [],
    hasDesk: secretariatDesk(session) !== null,
  };
};

export const actions: Actions = {
  endSession: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const answer = await askApi(event, 'delete', '/api/v1/account/sessions/{id}', {
      params: { path: { id } },
    });
    return answer.ok || answer.status === 404 ? {} : refuse(event, answer, {});
  },

  endOthers: async (event) => {
    const answer = await askApi(event, 'delete', '/api/v1/account/sessions');
    return answer.ok ? {} : refuse(event, answer, {});
  },

  actFor: async (event) => {
    const organisationId = formText(await event.request.formData(), 'organisation');
    const answer = await askApi(event, 'put', '/api/v1/session/organisation', {
      body: { organisationId },
    });
    return answer.ok ? {} : refuse(event, answer, {});
  },

  changeEmail: async (event) => {
    const email = formText(await event.request.formData(), 'email');
    const answer = await askApi(event, 'put', '/api/v1/account/email', { body: { email } });
    return answer.ok ? { emailAsked: true } : refuse(event, answer, {});
  },

  changePassword: async (event) => {
    const password = formText(await event.request.formData(), 'password');
    const answer = await askApi(event, 'put', '/api/v1/account/password', { body: { password } });
    return answer.ok ? { passwordChanged: true } : refuse(event, answer, {});
  },
};
