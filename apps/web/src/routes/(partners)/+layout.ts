import { loadPartnersWords } from '../../messages/partners/load.js';
import { loadPostingWords } from '../../messages/posting/load.js';
import { loadSuggestionWords } from '../../messages/suggestion/load.js';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => {
  const { language } = await parent();
  const [partners, posting, suggestion] = await Promise.all([
    loadPartnersWords(language),
    loadPostingWords(language),
    loadSuggestionWords(language),
  ]);
  return { ...data, partners, posting, suggestion };
};
