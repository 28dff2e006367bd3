import { fail } from '@sveltejs/kit';
import { askApi, readApi } from '../../../api/ask-api.js';
import { fieldFaults, linkFault } from '../../../joining/field-faults.js';
import { privacyVersion } from '../../../joining/privacy-version.js';
import { loadJoiningWords } from '../../../messages/joining/load.js';
import { formText } from '../../../sign-in/form-text.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // Once it is claimed the link is used up, and there is nothing to look at any more.
  if (event.request.method === 'POST') return { claim: null };
  const token = event.url.searchParams.get('token') ?? '';
  const answer = await readApi(event, 'post', '/api/v1/claims/look', { body: { token } });
  return { claim: answer.ok ? answer.body : null };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const typed = { name: formText(form, 'name'), organisation: formText(form, 'organisation') };
    const agreed = formText(form, 'agree') === 'on' ? await privacyVersion(event) : '';
    const claim = {
      token: event.url.searchParams.get('token') ?? '',
      name: typed.name,
      language,
      privacyVersion: agreed,
    };
    const answer = await askApi(event, 'post', '/api/v1/claims', { body: claim });
    if (answer.ok) return { claimed: answer.body.name, typed, faults: {}, fault: undefined };
    const { faults: words } = await loadJoiningWords(language);
    const faults = fieldFaults(answer.problem, words);
    const fault = answer.status === 422 ? words.mend : linkFault(answer.problem, words);
    return fail(answer.status, { claimed: undefined, typed, faults, fault });
  },
};
