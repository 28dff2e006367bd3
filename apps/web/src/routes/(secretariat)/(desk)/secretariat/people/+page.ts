import { loadSignInWords } from '../../../../../messages/sign-in/load.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, signIn: await loadSignInWords(language) };
};
