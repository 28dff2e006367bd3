import { loadSuggestionWords } from '../../../messages/suggestion/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, suggestion: await loadSuggestionWords(language) };
};
