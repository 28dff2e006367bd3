import type { ApiKeys } from '../../../api/account-types.js';
import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import { requireSession } from '../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const answer = await askApi<ApiKeys>(event, 'GET', '/api-keys');
  return { keys: answer.ok ? answer.body.items : null };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const name = formText(form, 'name');
    const answer = await askApi<{ key: string }>(event, 'POST', '/api-keys', {
      name,
      scopes: form.getAll('scopes').filter((scope) => typeof scope === 'string'),
      days: Number(formText(form, 'days')) || null,
    });
    return answer.ok ? { key: answer.body.key } : refuse(event, answer, { name });
  },

  revoke: async (event) => {
    const id = encodeURIComponent(formText(await event.request.formData(), 'id'));
    const answer = await askApi(event, 'DELETE', `/api-keys/${id}`);
    return answer.ok || answer.status === 404 ? {} : refuse(event, answer, {});
  },
};
