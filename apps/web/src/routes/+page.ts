import { loadHomeWords } from '../messages/home/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { language } = await parent();
  return { home: await loadHomeWords(language) };
};
