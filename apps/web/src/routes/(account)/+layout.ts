import { loadSignInWords } from '../../messages/sign-in/load.js';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  return { signIn: await loadSignInWords(language) };
};
