import { redirect } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import type { Actions, PageServerLoad } from './$types';

/** There is nothing to see; the button that signs out stands on the account's page. */
export const load: PageServerLoad = () => redirect(303, '/account');

export const actions: Actions = {
  default: async (event) => {
    await askApi(event, 'delete', '/api/v1/session');
    event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
    redirect(303, '/');
  },
};
