import { loadOrganisationWords } from '../../../messages/organisation/load.js';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, organisationWords: await loadOrganisationWords(language) };
};
