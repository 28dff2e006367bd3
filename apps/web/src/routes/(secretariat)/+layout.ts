import { loadSecretariatWords } from '../../messages/secretariat/load.js';
import type { LayoutLoad } from './$types';

/** The figures move while they are looked at; without a script they are those of when the page came. */
export const csr = true;

export const load: LayoutLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, words: await loadSecretariatWords(language) };
};
