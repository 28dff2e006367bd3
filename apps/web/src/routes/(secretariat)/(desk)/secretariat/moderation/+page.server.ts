import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import type { DecisionInput } from '../../../../../api/schema.js';
import { nextPage } from '../../../../../desk/next-page.js';
import { tellAtTheDesk } from '../../../../../desk/tell-at-the-desk.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import { formText } from '../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = wishesIn(event.url, ['cursor']);
  const { items, next } = orThrow(
    await askApi(event, 'get', '/api/v1/moderation', {
      params: { query: { limit: 10, ...query } },
    }),
  );
  const { role } = await event.parent();
  return {
    items,
    next: nextPage(event.url, next),
    decides: role === 'officer' || role === 'administrator',
    done: event.url.searchParams.has('done'),
  };
};

export const actions: Actions = {
  publish: async (event) => {
    const form = await event.request.formData();
    const touches = form.getAll('touches') as NonNullable<DecisionInput['touches']>;
    return decide(event, form, { outcome: 'published', touches });
  },

  giveBack: async (event) => {
    const form = await event.request.formData();
    const reason = (formText(form, 'reason') || null) as DecisionInput['reason'];
    const words = formText(form, 'words').trim() || null;
    return decide(event, form, { outcome: 'returned', reason, words });
  },
};

/** Of the version that was read: one that was changed since has to be read again. */
async function decide(event: RequestEvent, form: FormData, body: DecisionInput) {
  const id = formText(form, 'id');
  const answer = await askApi(event, 'post', '/api/v1/moderation/{id}/decision', {
    params: { path: { id } },
    headers: { 'if-match': `"${formText(form, 'version')}"` },
    body,
  });
  if (!answer.ok) return refuse(event, answer, { id, words: body.words ?? '' }, tellAtTheDesk);
  redirect(303, `${event.url.pathname}?done`);
}
