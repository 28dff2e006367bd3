import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { OpenIntroductionDto } from '../../../../api/schema.js';
import { askApi } from '../../../../api/ask-api.js';
import { isId } from '../../../../api/is-id.js';
import { markSuggestionRead } from '../../../../inbox/mark-suggestion-read.js';
import { loadSuggestionWords } from '../../../../messages/suggestion/load.js';
import { requireSession } from '../../../../sign-in/require-session.js';
import { answerFault } from '../../../../suggestion/answer-fault.js';
import { tomorrow } from '../../../../suggestion/tomorrow.js';
import { answerInput, typedAnswer } from '../../../../suggestion/typed-answer.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!isId(event.params.id)) error(404);
  const { places } = await requireSession(event);
  const { id } = event.params;
  const until = new Date().toISOString();
  const answer = await askApi(event, 'get', '/api/v1/suggestions/{id}', {
    params: { path: { id }, query: { language: event.locals.language } },
  });
  // Of another organisation, or for somebody who acts for none: there is nothing here for them.
  if (!answer.ok) error(404);
  await markSuggestionRead(event, id, until);
  const role = places.find(({ current }) => current)?.role;
  return {
    told: answer.body,
    introduction: await introductionOf(event, id),
    mayAnswer: role !== 'viewer',
    mayBlock: role === 'administrator' && !answer.body.counterpart.erased,
    tomorrow: tomorrow(new Date()),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = typedAnswer(await event.request.formData());
    const { faults } = await loadSuggestionWords(event.locals.language);
    const body = answerInput(typed);
    if (!body) return fail(422, { typed, fault: faults.answer });
    const { id } = event.params;
    const answer = await askApi(event, 'post', '/api/v1/suggestions/{id}/answers', {
      params: { path: { id } },
      body,
    });
    if (answer.status === 401) redirect(303, `/sign-in?next=${event.url.pathname}`);
    if (!answer.ok) return fail(answer.status, { typed, fault: answerFault(answer, faults) });
    redirect(303, event.url.pathname);
  },
};

/** What came of the suggestion when both sides are interested, with the contact of the other side. */
async function introductionOf(
  event: RequestEvent,
  suggestion: string,
): Promise<OpenIntroductionDto | null> {
  const found = await askApi(event, 'get', '/api/v1/introductions', {
    params: { query: { suggestion, limit: 1 } },
  });
  const [first] = found.ok ? found.body.items : [];
  if (!first) return null;
  const { id } = first;
  const opened = await askApi(event, 'get', '/api/v1/introductions/{id}', {
    params: { path: { id } },
  });
  return opened.ok ? opened.body : null;
}
