import type { SessionDto } from '../api/schema.js';

/**
 * As what somebody works in the Secretariat just now; null for whoever does not. While they act for an organisation,
 * that is where their work waits.
 */
export function secretariatDesk({
  secretariatRole,
  representing,
  places,
}: Pick<SessionDto, 'secretariatRole' | 'representing' | 'places'>): SessionDto['secretariatRole'] {
  const actsForAnother = representing !== null || places.some(({ current }) => current);
  return actsForAnother ? null : secretariatRole;
}
