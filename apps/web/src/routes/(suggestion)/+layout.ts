import { loadPostingWords } from '../../messages/posting/load.js';
import { loadSuggestionWords } from '../../messages/suggestion/load.js';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  const [posting, suggestion] = await Promise.all([
    loadPostingWords(language),
    loadSuggestionWords(language),
  ]);
  return { posting, suggestion };
};
