import { loadPeopleWords } from '../../../../messages/people/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, words: await loadPeopleWords(language) };
};
