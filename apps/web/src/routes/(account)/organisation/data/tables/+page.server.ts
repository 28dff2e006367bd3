import { error, redirect } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import { requireSession } from '../../../../../sign-in/require-session.js';
import type { PageServerLoad } from './$types';

/** Which tables there are, and how much stands in each, is read off an export: it is one, and asks for a proof. */
export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const answer = await askApi(event, 'get', '/api/v1/organisations/me/export');
  if (!answer.ok) {
    if (answer.problem.code === 'confirm-first')
      redirect(303, `/account/proof?next=${event.url.pathname}`);
    error(answer.status);
  }
  const tables = Object.entries(answer.body.tables);
  return { tables: tables.map(([name, rows]) => ({ name, count: rows.length })) };
};
