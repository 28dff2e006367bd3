import { loadDataWords } from '../../../../messages/data/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { language } = await parent();
  return { words: await loadDataWords(language) };
};
