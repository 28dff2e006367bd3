import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { language }, cookies }) => ({
  language,
  signedIn: cookies.get('__Host-session') !== undefined || cookies.get('session') !== undefined,
});
