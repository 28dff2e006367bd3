import { loadPostingWords } from '../../../../../messages/posting/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, posting: await loadPostingWords(language) };
};
