import { askApi } from '../../../../../../api/ask-api.js';
import { downloadOf } from '../../../../../../api/download-of.js';
import type { RequestHandler } from './$types';

/** One table of what is kept of the organisation, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { table } = event.params;
  const answer = await askApi(event, 'get', '/api/v1/organisations/me/export/{table}', {
    params: { path: { table } },
    parseAs: 'text',
  });
  const name = `${table.replace(/\W/g, '')}.csv`;
  return downloadOf(event, answer, { name, type: 'text/csv; charset=utf-8' });
};
