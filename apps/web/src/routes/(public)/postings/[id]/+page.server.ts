import { error, type RequestEvent } from '@sveltejs/kit';
import type {
  DemandDto,
  OfferDto,
  OrganisationDto,
  VocabularyDto,
} from '../../../../api/schema.js';
import { askApi } from '../../../../api/ask-api.js';
import { vocabularyFor } from '../../../../browse/vocabulary.js';
import { namesOf, sectorNames } from '../../../../browse/vocabulary-names.js';
import { formText } from '../../../../sign-in/form-text.js';
import { refuse } from '../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

/** Most of those who read stop earlier; the rest is one page further. */
const SHOWN = 20;

export const load: PageServerLoad = async (event) => {
  event.depends('posting:suggestions');
  const { id } = event.params;
  const { language } = event.locals;
  const posting = await askApi(event, 'get', '/api/v1/postings/{id}', { params: { path: { id } } });
  if (!posting.ok) error(404);
  const whose = posting.body.own ? null : await organisationOf(event, posting.body.organisationId);
  const { own } = posting.body;
  const read = { posting: posting.body, organisation: whose, hasInbox: own };
  if (!own)
    return { ...read, names: namesIn(posting.body, await vocabularyFor(event)), suggestions: [] };
  const suggestions = await askApi(event, 'get', '/api/v1/suggestions', {
    params: { query: { posting: id, language, limit: SHOWN } },
  });
  return { ...read, names: noNames, suggestions: suggestions.ok ? suggestions.body.items : [] };
};

const noNames = { sectors: [] as string[], supports: [] as string[] };

/** What the codes of a posting are called: of all the words there are, a browser needs no others. */
function namesIn(posting: DemandDto | OfferDto, vocabulary: VocabularyDto): typeof noNames {
  return {
    sectors: sectorNames(vocabulary, posting.sectors),
    supports: namesOf(vocabulary.supports, posting.supports),
  };
}

async function organisationOf(event: RequestEvent, id: string): Promise<OrganisationDto | null> {
  const answer = await askApi(event, 'get', '/api/v1/organisations/{id}', {
    params: { path: { id } },
  });
  return answer.ok ? answer.body : null;
}

export const actions: Actions = {
  step: async (event) => {
    const form = await event.request.formData();
    const { id } = event.params;
    const step = formText(form, 'step') as 'pause';
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/{step}', {
      params: { path: { id, step } },
    });
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },

  extend: async (event) => {
    const { id } = event.params;
    const to = formText(await event.request.formData(), 'to');
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/extend', {
      params: { path: { id } },
      body: { to: to || null },
    });
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },
};
