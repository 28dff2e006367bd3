import { error } from '@sveltejs/kit';
import { suggestionCommands } from '../../../suggestion/suggestion-commands.js';
import type { PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page is the same for every id, so it tells nobody which suggestions there are. */
export const load: PageServerLoad = ({ params, url, locals }) => {
  const id = params.id.toLowerCase();
  if (!UUID.test(id)) error(404);
  return { commands: suggestionCommands({ origin: url.origin, id, language: locals.language }) };
};
