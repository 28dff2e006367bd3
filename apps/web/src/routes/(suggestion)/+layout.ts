import { loadSuggestionWords } from '../../messages/suggestion/load.js';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  return { suggestion: await loadSuggestionWords(language) };
};
