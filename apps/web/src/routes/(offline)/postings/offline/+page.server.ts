import { choicesIn } from '../../../../joining/choices.js';
import type { PageServerLoad } from './$types';

/** The same for everybody who reads the language: a browser keeps it, for when there is no line. */
export const load: PageServerLoad = ({ locals }) => {
  const { countries, areas } = choicesIn(locals.language);
  return { choices: { countries, areas } };
};
