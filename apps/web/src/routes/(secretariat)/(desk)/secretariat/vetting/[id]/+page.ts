import { loadJoiningWords } from '../../../../../../messages/joining/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, joining: await loadJoiningWords(language) };
};
