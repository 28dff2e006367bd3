import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askApi, type ApiAnswer } from '../../../../../api/ask-api.js';
import type {
  SecretariatInvitationInput,
  SecretariatRoleInput,
} from '../../../../../api/schema.js';
import { tellAtTheDesk } from '../../../../../desk/tell-at-the-desk.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { formText } from '../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { items } = orThrow(await askApi(event, 'get', '/api/v1/secretariat/people'));
  const { searchParams } = event.url;
  return { items, done: searchParams.has('done'), invited: searchParams.has('invited') };
};

export const actions: Actions = {
  role: async (event) => {
    const form = await event.request.formData();
    const answer = await askApi(event, 'put', '/api/v1/secretariat/people/{id}/role', {
      params: { path: { id: formText(form, 'id') } },
      body: { role: formText(form, 'role') as SecretariatRoleInput['role'] },
    });
    return settled(event, answer);
  },

  suspend: (event) => changeSuspension(event, true),
  letIn: (event) => changeSuspension(event, false),

  end: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const path = '/api/v1/secretariat/people/{id}';
    return settled(event, await askApi(event, 'delete', path, { params: { path: { id } } }));
  },

  invite: async (event) => {
    const form = await event.request.formData();
    const typed = { email: formText(form, 'email'), name: formText(form, 'name') };
    const answer = await askApi(event, 'post', '/api/v1/secretariat/invitations', {
      body: {
        ...typed,
        role: formText(form, 'role') as SecretariatInvitationInput['role'],
        language: formText(form, 'language') as NonNullable<SecretariatInvitationInput['language']>,
      },
    });
    if (!answer.ok) return refuse(event, answer, typed, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?invited`);
  },
};

async function changeSuspension(event: RequestEvent, suspended: boolean) {
  const id = formText(await event.request.formData(), 'id');
  const path = '/api/v1/secretariat/people/{id}/suspension';
  const wish = { params: { path: { id } }, body: { suspended } };
  return settled(event, await askApi(event, 'put', path, wish));
}

async function settled(event: RequestEvent, answer: ApiAnswer<unknown>) {
  if (!answer.ok) return refuse(event, answer, { email: '', name: '' }, tellAtTheDesk);
  redirect(303, `${event.url.pathname}?done`);
}
