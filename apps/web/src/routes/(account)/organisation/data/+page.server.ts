import { askApi } from '../../../../api/ask-api.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const request = await askApi(event, 'get', '/api/v1/organisations/me/erasure-request');
  return { request: request.ok ? request.body : null };
};

export const actions: Actions = {
  ask: async (event) => {
    const answer = await askApi(event, 'put', '/api/v1/organisations/me/erasure-request');
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },

  takeBack: async (event) => {
    const answer = await askApi(event, 'delete', '/api/v1/organisations/me/erasure-request');
    return answer.ok ? { fault: undefined } : refuse(event, answer, {});
  },
};
