import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { vocabularyFor } from '../../../browse/vocabulary.js';
import { choicesIn } from '../../../joining/choices.js';
import type { PageServerLoad } from './$types';

const SHOWN = 40;
/** As long as the API takes one. */
const LONGEST_NAME = 100;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { areas, sectors } = await vocabularyFor(event);
  const { countries } = choicesIn(event.locals.language);
  const known = (name: string, choices: readonly { code: string }[]) =>
    choices.find(({ code }) => code === searchParams.get(name))?.code ?? '';
  const filter = {
    name: (searchParams.get('name') ?? '').trim().slice(0, LONGEST_NAME),
    country: known('country', countries),
    sector: known('sector', areas),
  };
  const cursor = searchParams.get('cursor');
  const said = Object.fromEntries(
    Object.entries({ ...filter, cursor }).filter(([, value]) => value),
  );
  const answer = await askApi(event, 'get', '/api/v1/organisations', {
    params: { query: { ...said, limit: SHOWN } },
  });
  // What is left to refuse is a cursor of another list.
  if (!answer.ok) redirect(303, '/organisations');
  return { filter, longestName: LONGEST_NAME, cursor, countries, areas, sectors, ...answer.body };
};
