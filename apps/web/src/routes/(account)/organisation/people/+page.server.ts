import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { toLanguage } from '../../../../language/languages.js';
import type { OrganisationRole } from '../../../../people/organisation-roles.js';
import { refusePeople } from '../../../../people/refuse-people.js';
import { formText } from '../../../../sign-in/form-text.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

const PAGE = '/organisation/people';

export const load: PageServerLoad = async (event) => {
  const { person, places } = await requireSession(event);
  const place = places.find(({ current }) => current);
  // Whoever acts for nobody is told so at home.
  if (!place) redirect(303, '/home');
  const mayChange = place.role === 'administrator';
  const [people, invitations] = await Promise.all([
    askApi(event, 'get', '/api/v1/people'),
    mayChange ? askApi(event, 'get', '/api/v1/invitations') : null,
  ]);
  if (!people.ok) redirect(303, '/home');
  return {
    people: people.body.items,
    invitations: invitations?.ok ? invitations.body.items : [],
    ownId: person?.id ?? '',
    mayChange,
    done: event.url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const form = await event.request.formData();
    const typed = {
      name: formText(form, 'name').trim(),
      email: formText(form, 'email').trim(),
      role: formText(form, 'role') as OrganisationRole,
      language: toLanguage(formText(form, 'language')) ?? event.locals.language,
    };
    const answer = await askApi(event, 'post', '/api/v1/invitations', { body: typed });
    if (!answer.ok) return refusePeople(event, answer, { typed });
    redirect(303, `${PAGE}?done=invited`);
  },

  withdraw: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const answer = await askApi(event, 'delete', '/api/v1/invitations/{id}', {
      params: { path: { id } },
    });
    if (!answer.ok) return refusePeople(event, answer, {});
    redirect(303, `${PAGE}?done=withdrawn`);
  },

  role: async (event) => {
    const form = await event.request.formData();
    const answer = await askApi(event, 'put', '/api/v1/people/{id}/role', {
      params: { path: { id: formText(form, 'id') } },
      body: { role: formText(form, 'role') as OrganisationRole },
    });
    if (!answer.ok) return refusePeople(event, answer, {});
    redirect(303, `${PAGE}?done=changed`);
  },

  remove: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const answer = await askApi(event, 'delete', '/api/v1/people/{id}', {
      params: { path: { id } },
    });
    if (!answer.ok) return refusePeople(event, answer, {});
    redirect(303, `${PAGE}?done=removed`);
  },

  leave: async (event) => {
    const { person } = await requireSession(event);
    const answer = await askApi(event, 'delete', '/api/v1/people/{id}', {
      params: { path: { id: person?.id ?? '' } },
    });
    if (!answer.ok) return refusePeople(event, answer, {});
    redirect(303, '/account');
  },
};
