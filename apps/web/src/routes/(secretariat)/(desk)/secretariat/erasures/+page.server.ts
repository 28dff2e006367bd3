import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import { tellAtTheDesk } from '../../../../../desk/tell-at-the-desk.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { formText } from '../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { items } = orThrow(await askApi(event, 'get', '/api/v1/secretariat/erasure-requests'));
  return { items, done: event.url.searchParams.has('done') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const id = formText(form, 'id');
    const answer = await askApi(event, 'post', '/api/v1/secretariat/erasure-requests/{id}', {
      params: { path: { id } },
      body: { name: formText(form, 'name') },
    });
    if (!answer.ok) return refuse(event, answer, { id }, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?done`);
  },
};
