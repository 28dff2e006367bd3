import { fail } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import { applicationOf, typedIn } from '../../../joining/application-form.js';
import { choicesIn } from '../../../joining/choices.js';
import { fieldFaults } from '../../../joining/field-faults.js';
import { privacyVersion } from '../../../joining/privacy-version.js';
import { loadJoiningWords } from '../../../messages/joining/load.js';
import { formText } from '../../../sign-in/form-text.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ choices: choicesIn(locals.language) });

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const typed = typedIn(form);
    const agreed = formText(form, 'agree') === 'on' ? await privacyVersion(event) : '';
    const application = applicationOf(typed, { language, privacyVersion: agreed });
    const answer = await askApi(event, 'post', '/api/v1/applications', { body: application });
    if (answer.ok) return { sent: true, typed: null, faults: {} };
    const words = await loadJoiningWords(language);
    const faults = fieldFaults(answer.problem, words.faults);
    return fail(answer.status, { sent: false, typed, faults });
  },
};
