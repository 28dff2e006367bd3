import { error } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { isId } from '../../../../api/is-id.js';
import { markSuggestionRead } from '../../../../inbox/mark-suggestion-read.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  if (!isId(id)) error(404);
  const until = new Date().toISOString();
  const answer = await askApi(event, 'get', '/api/v1/introductions/{id}', {
    params: { path: { id } },
  });
  // Of others: there is nothing here for them.
  if (!answer.ok) error(404);
  await markSuggestionRead(event, answer.body.suggestionId, until);
  const own = await askApi(event, 'get', '/api/v1/organisations/me/contact');
  return { introduction: answer.body, ownContact: own.ok ? own.body : null };
};
