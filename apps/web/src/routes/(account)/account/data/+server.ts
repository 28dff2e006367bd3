import { askApi } from '../../../../api/ask-api.js';
import { downloadOf } from '../../../../api/download-of.js';
import type { RequestHandler } from './$types';

/** All that is kept of who is signed in. */
export const GET: RequestHandler = async (event) => {
  const answer = await askApi(event, 'get', '/api/v1/account/export');
  return downloadOf(event, answer, { name: 'caravanserai-account.json', type: 'application/json' });
};
