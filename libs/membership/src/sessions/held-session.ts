import type { DataSource } from 'typeorm';
import type { OrganisationRole, SecretariatRole } from '#database';
import { tokenHash } from '../opaque-token.js';
import type { Session, SessionFactor } from './session.js';
import type { Standing } from './session-limits.js';

/** What a session's token opens: the session, whose it is and what they are right now. */
export interface HeldSession {
  readonly session: Session;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: string;
  };
  readonly suspended: boolean;
  readonly standing: Standing;
  readonly hasFactor: boolean;
}

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly factor: SessionFactor;
  readonly device: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly proved_at: Date;
  readonly expires_at: Date;
  readonly challenge: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly suspended_at: Date | null;
  readonly secretariat_role: SecretariatRole | null;
  readonly secretariat_since: Date | null;
  readonly organisation_role: OrganisationRole | null;
  readonly organisation_since: Date | null;
  readonly has_factor: boolean;
}

/** Each column by name: a kept plan of `*` would fail once a migration adds one. */
const SESSION_OF_TOKEN = `
  select id, person_id, organisation_id, factor, device, created_at, seen_at, proved_at, expires_at, challenge,
         name, email, language, suspended_at, secretariat_role, secretariat_since,
         organisation_role, organisation_since, has_factor
    from session_of_token($1)`;

/**
 * Looks a token up; null when no session has it, whether it has ended is the caller's to see. One statement
 * without a transaction: it is asked with each request, before anybody is known. The function of the database
 * tells whoever holds the token about its session, and nobody about any other.
 */
export async function heldSession(
  dataSource: DataSource,
  token: string,
): Promise<HeldSession | null> {
  const hash = tokenHash(token);
  const [row] = await dataSource.query<Row[]>(SESSION_OF_TOKEN, [hash]);
  if (!row) return null;
  return {
    session: sessionOf(row, hash),
    person: { id: row.person_id, name: row.name, email: row.email, language: row.language },
    suspended: row.suspended_at !== null,
    standing: {
      secretariat: place(row.secretariat_role, row.secretariat_since),
      affiliation: place(row.organisation_role, row.organisation_since),
    },
    hasFactor: row.has_factor,
  };
}

function sessionOf(row: Row, hash: string): Session {
  return {
    id: row.id,
    tokenHash: hash,
    personId: row.person_id,
    organisationId: row.organisation_id,
    factor: row.factor,
    device: row.device,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    provedAt: row.proved_at,
    expiresAt: row.expires_at,
    challenge: row.challenge,
  };
}

function place<Role>(role: Role | null, since: Date | null): { role: Role; since: Date } | null {
  return role !== null && since !== null ? { role, since } : null;
}
