import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { SuggestionCountsDto } from '../../../../api/schema.js';
import { type ApiAnswer, askApi } from '../../../../api/ask-api.js';
import { isId } from '../../../../api/is-id.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('after');
  const [own, counts] = await Promise.all([
    askApi(event, 'get', '/api/v1/postings', {
      params: { query: { own: true, limit: SHOWN, ...(cursor ? { cursor } : {}) } },
    }),
    askApi(event, 'get', '/api/v1/suggestions/counts'),
  ]);
  // An address that was cut in two, by hand or by a mail program.
  if (!own.ok && cursor) redirect(303, '/postings/mine');
  const { items, next } = own.ok ? own.body : { items: [], next: null };
  return {
    ...{ postings: items, next, isContinued: cursor !== null },
    counts: countsByPosting(counts),
    isDone: event.url.searchParams.has('done'),
  };
};

function countsByPosting(answer: ApiAnswer<SuggestionCountsDto>) {
  const found = answer.ok ? answer.body.postings : [];
  return new Map(found.map((counts) => [counts.postingId, counts]));
}

export const actions: Actions = {
  step: async (event) => {
    const form = await event.request.formData();
    const id = idIn(form);
    const step = formText(form, 'step') as 'pause';
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/{step}', {
      params: { path: { id, step } },
    });
    return showAgain(event, id, answer);
  },

  extend: async (event) => {
    const form = await event.request.formData();
    const id = idIn(form);
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/extend', {
      params: { path: { id } },
      body: { to: formText(form, 'to') || null },
    });
    return showAgain(event, id, answer);
  },
};

function idIn(form: FormData): string {
  const id = formText(form, 'id');
  if (!isId(id)) error(400);
  return id;
}

/** The list at the posting that was changed; or what was refused, said above the list. */
function showAgain(event: RequestEvent, id: string, answer: ApiAnswer<unknown>) {
  if (!answer.ok) return refuse(event, answer, {});
  const cursor = event.url.searchParams.get('after');
  const said = new URLSearchParams({ ...(cursor ? { after: cursor } : {}), done: 'yes' });
  redirect(303, `/postings/mine?${said}#at-${id}`);
}
