import { loadVettingWords } from '../../../../messages/vetting/load.js';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, vettingWords: await loadVettingWords(language) };
};
