import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import type { DemandDto, OfferDto } from '../../../../../api/schema.js';
import { choicesIn } from '../../../../../joining/choices.js';
import { loadPostingWords } from '../../../../../messages/posting/load.js';
import { changedPosting, postingAsTyped } from '../../../../../posting/posting-as-typed.js';
import { postingFaults } from '../../../../../posting/posting-faults.js';
import { typedIn } from '../../../../../posting/typed-posting.js';
import { formText } from '../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

/** In which a posting may still say something else. */
const EDITABLE: readonly DemandDto['state'][] = [
  'draft',
  'submitted',
  'waiting',
  'published',
  'paused',
];

export const load: PageServerLoad = async (event) => {
  const posting = await ownPosting(event, event.params.id);
  if (!EDITABLE.includes(posting.state)) redirect(303, `/postings/${posting.id}`);
  const { countries, areas } = choicesIn(event.locals.language);
  const { id, kind, version } = posting;
  return { id, kind, version, start: postingAsTyped(posting), choices: { countries, areas } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = typedIn(form);
    const { id } = event.params;
    const posting = await ownPosting(event, id);
    const areas = choicesIn(event.locals.language).areas.map(({ code }) => code);
    const answer = await askApi(event, 'put', '/api/v1/postings/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${formText(form, 'version')}"` } },
      body: changedPosting(posting, typed, areas),
    });
    if (answer.ok) redirect(303, `/postings/${id}`);
    const words = await loadPostingWords(event.locals.language);
    if (answer.status === 412) return fail(412, { typed, faults: {}, fault: words.upkeep.changed });
    if (answer.status !== 422) return refuse(event, answer, { typed, faults: {} });
    const faults = postingFaults(answer.problem, words.faults);
    return fail(422, { typed, faults, fault: words.faults.mend });
  },
};

/** Others' postings are as if they were not there: nobody changes them. */
async function ownPosting(event: RequestEvent, id: string): Promise<DemandDto | OfferDto> {
  const answer = await askApi(event, 'get', '/api/v1/postings/{id}', { params: { path: { id } } });
  if (!answer.ok || !answer.body.own) error(404);
  return answer.body;
}
