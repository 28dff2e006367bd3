import { redirect } from '@sveltejs/kit';
import { requireSession } from '../../sign-in/require-session.js';
import { secretariatDesk } from '../../sign-in/secretariat-desk.js';
import type { LayoutServerLoad } from './$types';

/** For people of the Secretariat who act for nobody else just now; others go where their own work waits. */
export const load: LayoutServerLoad = async (event) => {
  const role = secretariatDesk(await requireSession(event));
  if (!role) redirect(303, '/home');
  return { role, hasDesk: true };
};
