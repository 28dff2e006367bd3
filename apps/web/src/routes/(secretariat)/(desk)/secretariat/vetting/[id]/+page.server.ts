import { fail, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../../../api/ask-api.js';
import type { VettingFlagInput } from '../../../../../../api/schema.js';
import { tellAtTheDesk } from '../../../../../../desk/tell-at-the-desk.js';
import { typedReview } from '../../../../../../desk/typed-review.js';
import { webAddress } from '../../../../../../desk/web-address.js';
import { areas } from '../../../../../../joining/areas.js';
import { orThrow } from '../../../../../../secretariat/or-throw.js';
import { formText } from '../../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

/** For how long a vetting holds if the reviewer says nothing else. */
const OFFERED_YEARS = 2;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const params = { path: { id: event.params.id } };
  const [file, organisation] = await Promise.all([
    askApi(event, 'get', '/api/v1/vetting/{id}', { params }),
    askApi(event, 'get', '/api/v1/organisations/{id}', { params }),
  ]);
  const known = orThrow(organisation);
  const { role } = await event.parent();
  return {
    file: orThrow(file),
    organisation: {
      ...known,
      website: { written: known.website, href: webAddress(known.website) },
    },
    // The names of all areas are many: for the server only.
    areas: known.sectors.map((code) => areas[code]?.[language] ?? code),
    decides: role === 'reviewer' || role === 'administrator',
    validUntil: inYears(new Date(), OFFERED_YEARS),
    done: event.url.searchParams.has('done'),
  };
};

function inYears(now: Date, years: number): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

export const actions: Actions = {
  review: async (event) => {
    const review = typedReview(await event.request.formData());
    const answer = await askApi(event, 'post', '/api/v1/vetting/{id}/reviews', {
      params: { path: { id: event.params.id } },
      body: review,
    });
    if (!answer.ok) return refuse(event, answer, { review }, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?done`);
  },

  raise: async (event) => {
    const form = await event.request.formData();
    const comment = formText(form, 'comment');
    const answer = await askApi(event, 'post', '/api/v1/vetting/{id}/flags', {
      params: { path: { id: event.params.id } },
      body: { colour: formText(form, 'colour') as VettingFlagInput['colour'], comment },
    });
    if (!answer.ok) return refuse(event, answer, { comment }, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?done`);
  },

  clear: async (event) => {
    const form = await event.request.formData();
    const flagId = formText(form, 'flag');
    if (flagId === '') return fail(400);
    const answer = await askApi(event, 'post', '/api/v1/vetting/{id}/flags/{flagId}/clearance', {
      params: { path: { id: event.params.id, flagId } },
      body: { clearance: formText(form, 'clearance') },
    });
    if (!answer.ok) return refuse(event, answer, {}, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?done`);
  },
};
