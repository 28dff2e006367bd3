import { requireSession } from '../../sign-in/require-session.js';
import type { LayoutServerLoad } from './$types';

/** Whoever works here is signed in; others are sent to the door, and come back. */
export const load: LayoutServerLoad = async (event) => {
  const session = await requireSession(event);
  return { session, place: session.places.find(({ current }) => current) ?? null };
};
