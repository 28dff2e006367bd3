import { requireSession } from '../../sign-in/require-session.js';
import { secretariatDesk } from '../../sign-in/secretariat-desk.js';
import type { LayoutServerLoad } from './$types';

/** Whoever works here is signed in; others are sent to the door, and come back. */
export const load: LayoutServerLoad = async (event) => {
  const session = await requireSession(event);
  const place = session.places.find(({ current }) => current) ?? null;
  const hasDesk = secretariatDesk(session) !== null;
  return { session, place, hasInbox: place !== null, hasDesk };
};
