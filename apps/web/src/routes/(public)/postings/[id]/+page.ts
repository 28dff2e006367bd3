import { loadBrowseWords } from '../../../../messages/browse/load.js';
import type { PageLoad } from './$types';

/** Its own organisation sees partners come in; whoever else reads does without. */
export const csr = true;

/** Whoever reads their own posting does not browse: on a bad line those words need not come. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, browse: data.posting.own ? null : await loadBrowseWords(language) };
};
