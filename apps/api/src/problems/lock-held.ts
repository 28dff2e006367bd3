import { QueryFailedError } from 'typeorm';

const LOCK_NOT_AVAILABLE = '55P03';

/** True when a statement gave up waiting for what another transaction holds, such as a posting that a mail is sent about. */
export function isLockHeld(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { code?: unknown }).code === LOCK_NOT_AVAILABLE;
}
