import { loadPostingWords } from '../../../../messages/posting/load.js';
import type { PageLoad } from './$types';

/** Without a script there is nothing to be done here: a browser without a line sends no forms. */
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, words: await loadPostingWords(language) };
};
