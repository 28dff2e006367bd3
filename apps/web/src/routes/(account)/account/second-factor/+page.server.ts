import type { FactorsDto } from '../../../../api/schema.js';
import { askApi } from '../../../../api/ask-api.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

const none: FactorsDto = { authenticatorApp: false, passkeys: [], recoveryCodesLeft: 0 };

export const load: PageServerLoad = async (event) => {
  const { stage, factorDueAt } = await requireSession(event, ['open', 'set-up-factor']);
  const factors = await askApi(event, 'get', '/api/v1/account/factors');
  return { stage, factorDueAt, factors: factors.ok ? factors.body : none };
};

export const actions: Actions = {
  prepareApp: async (event) => {
    const answer = await askApi(event, 'post', '/api/v1/account/factors/authenticator-app');
    return answer.ok ? { secret: answer.body } : refuse(event, answer, {});
  },

  /** The secret stays on the page when the code was mistyped. */
  confirmApp: async (event) => {
    const form = await event.request.formData();
    const path = '/api/v1/account/factors/authenticator-app/confirmation';
    const answer = await askApi(event, 'post', path, { body: { code: formText(form, 'code') } });
    if (answer.ok) return { codes: answer.body.recoveryCodes };
    return refuse(event, answer, {
      sameSecret: formText(form, 'secret'),
      sameUri: formText(form, 'uri'),
    });
  },

  removeApp: async (event) => {
    const answer = await askApi(event, 'delete', '/api/v1/account/factors/authenticator-app');
    return answer.ok ? {} : refuse(event, answer, {});
  },

  removePasskey: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const path = '/api/v1/account/factors/passkeys/{id}';
    const answer = await askApi(event, 'delete', path, { params: { path: { id } } });
    return answer.ok ? {} : refuse(event, answer, {});
  },

  renewCodes: async (event) => {
    const answer = await askApi(event, 'post', '/api/v1/account/factors/recovery-codes');
    return answer.ok ? { codes: answer.body.recoveryCodes } : refuse(event, answer, {});
  },
};
