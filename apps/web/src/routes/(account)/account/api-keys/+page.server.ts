import type { ApiKeyInput } from '../../../../api/schema.js';
import { askApi } from '../../../../api/ask-api.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const answer = await askApi(event, 'get', '/api/v1/api-keys');
  return { keys: answer.ok ? answer.body.items : null };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const name = formText(form, 'name');
    const body = {
      name,
      scopes: form.getAll('scopes') as ApiKeyInput['scopes'],
      days: Number(formText(form, 'days')) || null,
    };
    const answer = await askApi(event, 'post', '/api/v1/api-keys', { body });
    return answer.ok ? { key: answer.body.key } : refuse(event, answer, { name });
  },

  revoke: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const answer = await askApi(event, 'delete', '/api/v1/api-keys/{id}', {
      params: { path: { id } },
    });
    return answer.ok || answer.status === 404 ? {} : refuse(event, answer, {});
  },
};
