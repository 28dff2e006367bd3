import { askApi } from '../../../api/ask-api.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const token = event.url.searchParams.get('token') ?? '';
    const answer = await askApi(event, 'post', '/api/v1/account/email/confirmation', {
      body: { token },
    });
    return answer.ok ? { done: true } : refuse(event, answer, {});
  },
};
