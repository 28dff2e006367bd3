import { loadPostingWords } from '../../messages/posting/load.js';
import type { LayoutLoad } from './$types';

/** Pages that anybody can read; whoever is signed in reads more on them. */
export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  return { words: await loadPostingWords(language) };
};
