import { currentSession } from '../../sign-in/current-session.js';
import { secretariatDesk } from '../../sign-in/secretariat-desk.js';
import type { LayoutServerLoad } from './$types';

/** Whether the reader acts for an organisation, and has a desk in the Secretariat. */
export const load: LayoutServerLoad = async (event) => {
  const { signedIn } = await event.parent();
  const session = signedIn ? await currentSession(event) : null;
  return {
    place: session?.places.find(({ current }) => current) ?? null,
    hasDesk: session !== null && secretariatDesk(session) !== null,
  };
};
