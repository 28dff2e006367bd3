import { error, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import { isId } from '../../../../../api/is-id.js';
import { requireSession } from '../../../../../sign-in/require-session.js';
import type { RequestHandler } from './$types';

/** What came of a suggestion: mails know the suggestion only. Where nothing has come of it, the suggestion is shown. */
export const GET: RequestHandler = async (event) => {
  const { id } = event.params;
  if (!isId(id)) error(404);
  await requireSession(event);
  const found = await askApi(event, 'get', '/api/v1/introductions', {
    params: { query: { suggestion: id, limit: 1 } },
  });
  const [introduction] = found.ok ? found.body.items : [];
  redirect(303, introduction ? `/introductions/${introduction.id}` : `/suggestions/${id}`);
};
