import { fail } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { linkFault } from '../../../../joining/field-faults.js';
import { loadJoiningWords } from '../../../../messages/joining/load.js';
import type { Actions } from './$types';

/** A link scanner only looks: nothing is confirmed before the button is pressed. */
export const actions: Actions = {
  default: async (event) => {
    const token = event.url.searchParams.get('token') ?? '';
    const path = '/api/v1/applications/confirmation';
    const answer = await askApi(event, 'post', path, { body: { token } });
    if (answer.ok) return { organisation: answer.body.name, fault: undefined };
    const { faults } = await loadJoiningWords(event.locals.language);
    const fault = linkFault(answer.problem, faults);
    return fail(answer.status, { organisation: undefined, fault });
  },
};
