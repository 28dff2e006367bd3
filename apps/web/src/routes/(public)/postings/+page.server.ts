import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { OrganisationDto } from '../../../api/schema.js';
import { askApi } from '../../../api/ask-api.js';
import { excerpt } from '../../../browse/excerpt.js';
import { organisationsOf } from '../../../browse/organisations-of.js';
import {
  addressOf,
  filterIn,
  needsUnder,
  type PostingFilter,
  saidIn,
} from '../../../browse/posting-filter.js';
import { vocabularyFor } from '../../../browse/vocabulary.js';
import { worldShapes } from '../../../map/world-shapes.js';
import type { PageServerLoad } from './$types';

const SHOWN = 20;
const NO_COUNTS = { demands: 0, offers: 0, countries: [], offersElsewhere: 0, languages: [] };

export const load: PageServerLoad = async (event) => {
  const vocabulary = await vocabularyFor(event);
  const filter = filterIn(event.url, vocabulary);
  const isMap = event.url.searchParams.get('view') === 'map';
  const [counts, found] = await Promise.all([
    countsFor(event, filter),
    isMap ? nothingListed : listFor(event, filter),
  ]);
  return {
    filter,
    vocabulary,
    needs: filter.sector ? needsUnder(filter.sector, vocabulary) : [],
    counts,
    world: isMap ? worldShapes() : null,
    ...found,
  };
};

const nothingListed = {
  postings: [],
  organisations: new Map<string, OrganisationDto>(),
  next: null,
  isContinued: false,
};

/** How many there are, whatever the country: the form names those countries that have some. */
async function countsFor(event: RequestEvent, filter: PostingFilter) {
  const query = saidIn({ ...filter, country: '' });
  const answer = await askApi(event, 'get', '/api/v1/postings/counts', { params: { query } });
  return answer.ok ? answer.body : NO_COUNTS;
}

async function listFor(event: RequestEvent, filter: PostingFilter) {
  const cursor = event.url.searchParams.get('cursor');
  const said = saidIn(filter);
  const answer = await askApi(event, 'get', '/api/v1/postings', {
    params: { query: { ...said, limit: SHOWN, ...(cursor ? { cursor } : {}) } },
  });
  // What is left to refuse is a cursor of another list.
  if (!answer.ok) redirect(303, addressOf(said));
  const { items, next } = answer.body;
  return {
    postings: items.map((posting) => ({ ...posting, text: excerpt(posting.text) })),
    organisations: await organisationsOf(event, items),
    next,
    isContinued: cursor !== null,
  };
}
