import { redirect } from '@sveltejs/kit';
import { requireSession } from '../../sign-in/require-session.js';
import type { LayoutServerLoad } from './$types';

/** Pages of people who act for an organisation; whoever acts for nobody is told so at home. */
export const load: LayoutServerLoad = async (event) => {
  const { places } = await requireSession(event);
  const place = places.find(({ current }) => current);
  if (!place) redirect(303, '/home');
  return { mayAct: place.role !== 'viewer' };
};
