import type { ApiEnvironment } from './environment.js';
import { isDatabaseAway } from './problems/database-away.js';

/** One sentence for whoever started the API, and what to do about it. */
export function startFailure(error: unknown, environment: ApiEnvironment | undefined): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE') return `Port ${environment?.port} is taken. Set PORT to another one.`;
  if (code === 'EACCES')
    return `Port ${environment?.port} needs rights that this account lacks. Set PORT above 1023.`;
  if (code === 'EADDRNOTAVAIL')
    return `${environment?.host} is no address of this machine. Set HOST to one that is.`;
  if (isDatabaseAway(error))
    return `PostgreSQL does not answer at DATABASE_URL (${code ?? message}).`;
  return message ?? String(error);
}
