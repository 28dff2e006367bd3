import { privacyVersion } from '../../../joining/privacy-version.js';
import { languageTraits } from '../../../language/languages.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const version = await privacyVersion(event);
  const { tag } = languageTraits[event.locals.language];
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return { day: format.format(new Date(`${version}T00:00:00Z`)) };
};
