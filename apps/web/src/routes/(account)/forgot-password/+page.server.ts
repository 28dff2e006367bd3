import { askApi } from '../../../api/ask-api.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const email = formText(await event.request.formData(), 'email');
    const answer = await askApi(event, 'post', '/api/v1/links', {
      body: { purpose: 'reset-password', email },
    });
    return answer.ok ? { sent: true } : refuse(event, answer, { email });
  },
};
