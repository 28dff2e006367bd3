import { error, fail, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import { loadSafetyWords } from '../../../../../messages/safety/load.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { place } = await event.parent();
  const { id } = event.params;
  // Whoever acts for nobody is told so at home; nobody blocks themselves.
  if (!place) redirect(303, '/home');
  if (place.organisationId === id) redirect(303, '/organisation');
  const answer = await askApi(event, 'get', '/api/v1/organisations/{id}', {
    params: { path: { id } },
  });
  if (!answer.ok || answer.body.erased) error(404);
  const mayBlock = place.role === 'administrator';
  const blocks = mayBlock
    ? await askApi(event, 'get', '/api/v1/blocks', { params: { query: { organisation: id } } })
    : null;
  const [block] = blocks?.ok ? blocks.body.items : [];
  return { organisation: answer.body, mayBlock, blockedAt: block?.blockedAt ?? null };
};

export const actions: Actions = {
  default: async (event) => {
    const sure = (await event.request.formData()).has('sure');
    const { block } = await loadSafetyWords(event.locals.language);
    if (!sure) return fail(422, { fault: block.unsure });
    const { id } = event.params;
    const answer = await askApi(event, 'post', '/api/v1/organisations/{id}/block', {
      params: { path: { id } },
    });
    if (answer.ok) redirect(303, '/organisation?saved=blocked');
    if (answer.status === 404) error(404);
    if (answer.status === 403) return fail(403, { fault: block.administratorsOnly });
    return refuse(event, answer, {});
  },
};
