import { loadSafetyWords } from '../../../../../messages/safety/load.js';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, safety: await loadSafetyWords(language) };
};
