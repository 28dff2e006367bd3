import { loadDeskWords } from '../../../messages/desk/load.js';
import type { LayoutLoad } from './$types';

/** Forms, and lists that stand still while somebody reads: they need no script. */
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  return { desk: await loadDeskWords(language) };
};
