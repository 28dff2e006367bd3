import { loadInboxWords } from '../../../messages/inbox/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, inboxWords: await loadInboxWords(language) };
};
