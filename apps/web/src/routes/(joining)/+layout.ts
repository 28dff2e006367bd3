import { loadJoiningWords } from '../../messages/joining/load.js';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { language } = await parent();
  return { joining: await loadJoiningWords(language) };
};
