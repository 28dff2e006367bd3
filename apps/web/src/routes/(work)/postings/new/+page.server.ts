import { fail, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { choicesIn } from '../../../../joining/choices.js';
import { loadPostingWords } from '../../../../messages/posting/load.js';
import { postingFaults } from '../../../../posting/posting-faults.js';
import { postingOf, typedIn } from '../../../../posting/typed-posting.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { countries, areas } = choicesIn(locals.language);
  const kind = url.searchParams.get('kind') === 'offer' ? 'offer' : 'demand';
  const own = await askApi(event, 'get', '/api/v1/organisations/me');
  const homeCountry = own.ok ? own.body.country : '';
  const onceKey = crypto.randomUUID();
  return { kind, onceKey, homeCountry, choices: { countries, areas } } as const;
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = typedIn(form);
    const onceKey = formText(form, 'onceKey') || crypto.randomUUID();
    const answer = await askApi(event, 'post', '/api/v1/postings', {
      params: { header: { 'Idempotency-Key': onceKey } },
      body: postingOf(typed, formText(form, 'draft') === 'yes'),
    });
    if (answer.ok) redirect(303, `/postings/${answer.body.id}`);
    if (answer.status !== 422) return refuse(event, answer, { typed, faults: {} });
    const { faults: words } = await loadPostingWords(event.locals.language);
    const faults = postingFaults(answer.problem, words);
    return fail(422, { typed, faults, fault: words.mend });
  },
};
