import type { Factors } from '../../../api/account-types.js';
import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import { requireSession } from '../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

const PATH = '/account/factors';
const none: Factors = { authenticatorApp: false, passkeys: [], recoveryCodesLeft: 0 };

interface Secret {
  readonly secret: string;
  readonly uri: string;
}

interface Codes {
  readonly recoveryCodes: readonly string[] | null;
}

export const load: PageServerLoad = async (event) => {
  const { stage, factorDueAt } = await requireSession(event, ['open', 'set-up-factor']);
  const factors = await askApi<Factors>(event, 'GET', PATH);
  return { stage, factorDueAt, factors: factors.ok ? factors.body : none };
};

export const actions: Actions = {
  prepareApp: async (event) => {
    const answer = await askApi<Secret>(event, 'POST', `${PATH}/authenticator-app`);
    return answer.ok ? { secret: answer.body } : refuse(event, answer, {});
  },

  /** The secret stays on the page when the code was mistyped. */
  confirmApp: async (event) => {
    const form = await event.request.formData();
    const path = `${PATH}/authenticator-app/confirmation`;
    const answer = await askApi<Codes>(event, 'POST', path, { code: formText(form, 'code') });
    if (answer.ok) return { codes: answer.body.recoveryCodes };
    return refuse(event, answer, {
      sameSecret: formText(form, 'secret'),
      sameUri: formText(form, 'uri'),
    });
  },

  removeApp: async (event) => {
    const answer = await askApi(event, 'DELETE', `${PATH}/authenticator-app`);
    return answer.ok ? {} : refuse(event, answer, {});
  },

  removePasskey: async (event) => {
    const id = encodeURIComponent(formText(await event.request.formData(), 'id'));
    const answer = await askApi(event, 'DELETE', `${PATH}/passkeys/${id}`);
    return answer.ok ? {} : refuse(event, answer, {});
  },

  renewCodes: async (event) => {
    const answer = await askApi<Codes>(event, 'POST', `${PATH}/recovery-codes`);
    return answer.ok ? { codes: answer.body.recoveryCodes } : refuse(event, answer, {});
  },
};
