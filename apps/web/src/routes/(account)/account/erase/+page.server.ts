import { fail, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { loadDataWords } from '../../../../messages/data/load.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return {};
};

export const actions: Actions = {
  default: async (event) => {
    const sure = (await event.request.formData()).get('sure') !== null;
    const { erase } = await loadDataWords(event.locals.language);
    if (!sure) return fail(422, { fault: erase.unsure });
    const answer = await askApi(event, 'delete', '/api/v1/account');
    if (answer.ok) redirect(303, '/account/erased');
    if (answer.problem.code === 'last-administrator')
      return fail(answer.status, { fault: erase.lastAdministrator });
    return refuse(event, answer, {});
  },
};
