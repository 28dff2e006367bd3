import { loadPostingWords } from '../../messages/posting/load.js';
import type { LayoutLoad } from './$types';

/** Pages that anybody can read; whoever is signed in reads more on them. */
export const load: LayoutLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, words: await loadPostingWords(language) };
};
