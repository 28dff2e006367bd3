import { askApi } from '../../../../../api/ask-api.js';
import { downloadOf } from '../../../../../api/download-of.js';
import type { RequestHandler } from './$types';

/** All that is kept of the organisation. */
export const GET: RequestHandler = async (event) => {
  const answer = await askApi(event, 'get', '/api/v1/organisations/me/export');
  const name = 'caravanserai-organisation.json';
  return downloadOf(event, answer, { name, type: 'application/json' });
};
