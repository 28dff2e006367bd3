import { fail, redirect } from '@sveltejs/kit';
import { askApi, readApi } from '../../../api/ask-api.js';
import { loadSuggestionWords } from '../../../messages/suggestion/load.js';
import { answerFault } from '../../../suggestion/answer-fault.js';
import { tomorrow } from '../../../suggestion/tomorrow.js';
import { answerInput, isAnswer, typedAnswer } from '../../../suggestion/typed-answer.js';
import type { Actions, PageServerLoad } from './$types';

/** Looking changes nothing: programs that follow the links in mails do no harm. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const done = searchParams.get('done');
  if (isAnswer(done)) return { done, linked: null, tomorrow: '' };
  const body = { token: searchParams.get('token') ?? '', language: event.locals.language };
  const answer = await readApi(event, 'post', '/api/v1/answer-links/look', { body });
  return {
    done: null,
    linked: answer.ok ? answer.body : null,
    tomorrow: tomorrow(new Date()),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = typedAnswer(await event.request.formData());
    const { faults } = await loadSuggestionWords(event.locals.language);
    const input = answerInput(typed);
    if (!input) return fail(422, { typed, fault: faults.answer });
    const token = event.url.searchParams.get('token') ?? '';
    const body = { ...input, token };
    const answer = await askApi(event, 'post', '/api/v1/answer-links/answers', { body });
    if (!answer.ok) return fail(answer.status, { typed, fault: answerFault(answer, faults) });
    // The used link does not stay in the browser's address, and loading the page again sends nothing.
    redirect(303, `/answer?done=${input.answer}`);
  },
};
