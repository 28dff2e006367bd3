import { loadBrowseWords } from '../../../../messages/browse/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, browse: await loadBrowseWords(language) };
};
