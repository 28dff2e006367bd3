import { loadPostingWords } from '../../messages/posting/load.js';
import type { LayoutLoad } from './$types';

/** Pages that become livelier with a script; all of them work without. */
export const csr = true;

export const load: LayoutLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, words: await loadPostingWords(language) };
};
