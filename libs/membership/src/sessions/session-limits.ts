import type { OrganisationRole, SecretariatRole } from '#database';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives, in milliseconds: without being used, and at most. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/** Members sign in from phones on bad lines: seldom is better than never. */
const ofMembers: SessionLimits = { idle: 7 * DAY, absolute: 30 * DAY };
/** The Secretariat sees everybody's cases: a working day. */
const ofTheSecretariat: SessionLimits = { idle: 2 * HOUR, absolute: 12 * HOUR };
/** Long enough to find the telephone. */
const ofHalfASession: SessionLimits = { idle: 10 * MINUTE, absolute: 10 * MINUTE };

/** How long somebody who gets a duty that asks for a second factor may put it off. */
const FACTOR_GRACE_MS = 14 * DAY;
/** For how long having shown who one is counts, where it is asked again. */
export const PROOF_LASTS_MS = 10 * MINUTE;
/** `seenAt` is not written more often: reading should not cost a write. */
export const SEEN_EVERY_MS = MINUTE;

/** What a person is, as far as it changes how sessions are treated. */
export interface Standing {
  readonly secretariat: { readonly role: SecretariatRole; readonly since: Date } | null;
  readonly affiliation: { readonly role: OrganisationRole; readonly since: Date } | null;
}

export function sessionLimits(
  standing: Pick<Standing, 'secretariat'>,
  half: boolean,
): SessionLimits {
  if (half) return ofHalfASession;
  return standing.secretariat ? ofTheSecretariat : ofMembers;
}

/** From when on nobody of this standing works without a second factor; null when it is everybody's own choice. */
export function factorDueAt({ secretariat, affiliation }: Standing): Date | null {
  const since = [
    ...(secretariat ? [secretariat.since] : []),
    ...(affiliation?.role === 'administrator' ? [affiliation.since] : []),
  ].map((date) => date.getTime() + FACTOR_GRACE_MS);
  return since.length > 0 ? new Date(Math.min(...since)) : null;
}
