import { redirect } from '@sveltejs/kit';
import { requireSession } from '../../sign-in/require-session.js';
import type { LayoutServerLoad } from './$types';

/** For people of the Secretariat who act for nobody else just now; others go where their own work waits. */
export const load: LayoutServerLoad = async (event) => {
  const { secretariatRole, representing, places } = await requireSession(event);
  const actsForAnother = representing !== null || places.some(({ current }) => current);
  if (!secretariatRole || actsForAnother) redirect(303, '/home');
  return { role: secretariatRole };
};
