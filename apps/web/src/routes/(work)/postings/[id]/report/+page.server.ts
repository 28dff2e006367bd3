import { error, fail, redirect } from '@sveltejs/kit';
import { type ApiAnswer, askApi } from '../../../../../api/ask-api.js';
import { loadSafetyWords } from '../../../../../messages/safety/load.js';
import type { SafetyWords } from '../../../../../messages/safety/words.js';
import { reportInput, typedReport } from '../../../../../safety/typed-report.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { place } = await event.parent();
  // Organisations report to the Secretariat; whoever acts for none is told so at home.
  if (!place) redirect(303, '/home');
  // A posting that was reported waits, and can be read no longer.
  if (event.url.searchParams.has('done')) return { done: true as const };
  const { id } = event.params;
  const answer = await askApi(event, 'get', '/api/v1/postings/{id}', { params: { path: { id } } });
  if (!answer.ok) error(404);
  const { title, own } = answer.body;
  return { done: false as const, title, own };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = typedReport(await event.request.formData());
    const { report } = await loadSafetyWords(event.locals.language);
    const body = reportInput(typed);
    if (!body) return fail(422, { typed, fault: report.faults.reason });
    const { id } = event.params;
    const answer = await askApi(event, 'post', '/api/v1/postings/{id}/reports', {
      params: { path: { id } },
      body,
    });
    if (answer.ok) redirect(303, `${event.url.pathname}?done`);
    if (answer.status === 404) error(404);
    if (answer.status === 422)
      return fail(422, { typed, fault: faultOfWords(answer, report.faults) });
    return refuse(event, answer, { typed });
  },
};

function faultOfWords(
  { problem }: Extract<ApiAnswer<unknown>, { ok: false }>,
  faults: SafetyWords['report']['faults'],
): string {
  return problem.errors.some(({ code }) => code === 'too-long') ? faults.tooLong : faults.words;
}
