import type { SessionDto } from '../api/schema.js';

const HOME = '/home';

/** A path of ours that somebody wanted to see before; anything else, such as another site, is the page that says what waits for you. */
export function wantedPath(text: string | null | undefined): string {
  return text && /^\/(?![/\\])[\w\-./]*$/.test(text) ? text : HOME;
}

/** Where somebody goes who has come so far. */
export function nextPage({ stage }: Pick<SessionDto, 'stage'>, wanted: string | null): string {
  const rest = `?next=${wantedPath(wanted)}`;
  if (stage === 'second-factor') return `/sign-in/second-factor${rest}`;
  if (stage === 'set-up-factor') return '/account/second-factor';
  return wantedPath(wanted);
}
