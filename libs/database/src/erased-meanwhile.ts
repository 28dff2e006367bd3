import { QueryFailedError } from 'typeorm';

/** Raised by `refuse_erased` (the migration of final erasure). */
const ORGANISATION_ERASED = 'CV001';

/** True when something was to be written for an organisation that was erased while the request or job was under way. */
export function isErasedMeanwhile(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { code?: unknown }).code === ORGANISATION_ERASED;
}
