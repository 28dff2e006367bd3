import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { type ApiAnswer, askApi } from '../../../api/ask-api.js';
import { choicesIn } from '../../../joining/choices.js';
import { loadOrganisationWords } from '../../../messages/organisation/load.js';
import { organisationFaults } from '../../../organisation/organisation-faults.js';
import {
  contactInput,
  contactOf,
  profileChange,
  profileOf,
  typedContact,
  typedProfile,
} from '../../../organisation/typed-organisation.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { place } = await event.parent();
  // Whoever acts for nobody is told so at home.
  if (!place) redirect(303, '/home');
  const administrates = place.role === 'administrator';
  const [own, contact, blocks] = await Promise.all([
    askApi(event, 'get', '/api/v1/organisations/me'),
    askApi(event, 'get', '/api/v1/organisations/me/contact'),
    administrates ? blocksOf(event) : null,
  ]);
  if (!own.ok || !contact.ok) redirect(303, '/home');
  const { areas, languages } = choicesIn(event.locals.language);
  const { id, name, latinName, visibility, shownToOthers } = own.body;
  return {
    organisation: { id, name, latinName, visibility, shown: shownToOthers.description },
    etag: own.etag ?? '',
    profile: profileOf(own.body),
    contact: contactOf(contact.body),
    told: { email: contact.body.email, waiting: contact.body.waiting },
    areas,
    languages,
    saved: event.url.searchParams.get('saved'),
    /** Null for whoever does not decide about them. */
    blocks,
    mayChangeProfile: administrates,
    mayChangeContact: place.role !== 'viewer',
  };
};

export const actions: Actions = {
  profile: async (event) => {
    const form = await event.request.formData();
    const profile = typedProfile(form);
    const preferred = formText(form, 'preferred').split(' ');
    const answer = await askApi(event, 'patch', '/api/v1/organisations/me', {
      params: { header: { 'If-Match': formText(form, 'etag') } },
      body: profileChange(profile, preferred),
    });
    return settle(event, answer, 'profile', { profile });
  },

  contact: async (event) => {
    const contact = typedContact(await event.request.formData());
    const answer = await askApi(event, 'put', '/api/v1/organisations/me/contact', {
      body: contactInput(contact),
    });
    return settle(event, answer, 'contact', { contact });
  },

  linkAgain: async (event) => {
    const answer = await askApi(event, 'post', '/api/v1/organisations/me/contact/confirmations');
    if (answer.status !== 409) return settle(event, answer, 'linkSent', {});
    const { faults } = await loadOrganisationWords(event.locals.language);
    return fail(409, { faults: {}, fault: faults.nothingWaits });
  },

  /** All that is said stays, and so does the address from before. */
  keepAddress: async (event) => {
    const own = await askApi(event, 'get', '/api/v1/organisations/me/contact');
    if (!own.ok) return refuse(event, own, { faults: {} });
    const { email, personName, phone, messaging, note } = own.body;
    if (email === null) redirect(303, '/organisation');
    const answer = await askApi(event, 'put', '/api/v1/organisations/me/contact', {
      body: { email, personName, phone, messaging, note },
    });
    return settle(event, answer, 'contact', {});
  },
};

/** Whom the organisation has blocked, from where the address says. */
async function blocksOf(event: RequestEvent) {
  const cursor = event.url.searchParams.get('blocks');
  const answer = await askApi(event, 'get', '/api/v1/blocks', { params: { query: { cursor } } });
  return answer.ok ? answer.body : { items: [], next: null };
}

/** Back to the page with what was saved, or with what was typed and what is wrong with it. */
async function settle<Typed extends object>(
  event: RequestEvent,
  answer: ApiAnswer<unknown>,
  saved: 'profile' | 'contact' | 'linkSent',
  typed: Typed,
) {
  if (answer.ok) redirect(303, `/organisation?saved=${saved}`);
  const { faults: words } = await loadOrganisationWords(event.locals.language);
  // What somebody else has written in the meantime is shown, rather than what would undo it.
  if (answer.status === 412) return fail(412, { faults: {}, fault: words.stale });
  if (answer.status !== 422) return refuse(event, answer, { ...typed, faults: {} });
  const faults = organisationFaults(answer.problem, words);
  return fail(422, { ...typed, faults, fault: words.mend });
}
