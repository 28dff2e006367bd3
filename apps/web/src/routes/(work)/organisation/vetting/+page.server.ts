import { fail, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { loadVettingWords } from '../../../../messages/vetting/load.js';
import { refuse } from '../../../../sign-in/refuse.js';
import { documentFaults } from '../../../../vetting/document-faults.js';
import { documentInput, typedDocument } from '../../../../vetting/typed-document.js';
import type { Actions, PageServerLoad } from './$types';

const PAGE = '/organisation/vetting';

export const load: PageServerLoad = async (event) => {
  const { place } = await event.parent();
  // Whoever acts for nobody is told so at home.
  if (!place) redirect(303, '/home');
  const own = await askApi(event, 'get', '/api/v1/organisations/me/vetting');
  if (!own.ok) redirect(303, '/home');
  return {
    vetting: own.body,
    today: new Date().toISOString().slice(0, 10),
    saved: event.url.searchParams.get('saved'),
    mayAdd: place.role !== 'viewer',
  };
};

export const actions: Actions = {
  paper: async (event) => {
    const typed = typedDocument(await event.request.formData());
    const { faults: words } = await loadVettingWords(event.locals.language);
    const body = documentInput(typed);
    if (!body) return fail(422, { typed, faults: { kind: words.required }, fault: words.mend });
    const answer = await askApi(event, 'post', '/api/v1/organisations/me/documents', { body });
    if (answer.ok) redirect(303, `${PAGE}?saved=paper`);
    if (answer.problem.code === 'too-many-documents')
      return fail(409, { typed, faults: {}, fault: words.tooMany });
    if (answer.status !== 422) return refuse(event, answer, { typed, faults: {} });
    const faults = documentFaults(answer.problem, words);
    return fail(422, { typed, faults, fault: words.mend });
  },

  answer: async (event) => {
    const answer = await askApi(event, 'post', '/api/v1/organisations/me/vetting/answer');
    if (answer.ok) redirect(303, `${PAGE}?saved=answer`);
    const { faults } = await loadVettingWords(event.locals.language);
    // A colleague has answered before, or the Secretariat has decided: the page says how it stands.
    if (answer.status === 404 || answer.problem.code === 'nothing-asked')
      return fail(answer.status, { fault: faults.nothingAsked });
    return refuse(event, answer, {});
  },
};
