import { catalogues } from '../messages/catalogues.js';
import type { LayoutServerLoad } from './$types';

/** Every page gets the reader's language, and its sentences in that language only. */
export const load: LayoutServerLoad = ({ locals: { language }, cookies }) => ({
  language,
  signedIn: cookies.get('__Host-session') !== undefined || cookies.get('session') !== undefined,
  messages: catalogues[language],
});
