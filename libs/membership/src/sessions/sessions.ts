import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan, Not } from 'typeorm';
import { Clock } from '#clock';
import { newId } from '#database';
import { DomainError, notFound } from '#domain-error';
import { newToken, tokenHash } from '../opaque-token.js';
import { Affiliation } from '../people/affiliation.js';
import { SecretariatMember } from '../people/secretariat-member.js';
import { Session, type SessionFactor } from './session.js';
import { PROOF_LASTS_MS, sessionLimits } from './session-limits.js';

export interface OpenedSession {
  /** For the cookie; it can be read only here. */
  readonly token: string;
  readonly session: Session;
}

/** Opens and ends sessions, in the caller's transaction. */
@Injectable()
export class Sessions {
  constructor(private readonly clock: Clock) {}

  /** Opens a session for the organisation that the person joined first, or for the Secretariat. */
  async open(
    tx: EntityManager,
    { personId, device, factor }: { personId: string; device: string; factor: SessionFactor },
  ): Promise<OpenedSession> {
    const secretariat = await tx.findOneBy(SecretariatMember, { personId });
    const first = secretariat
      ? null
      : await tx.findOne(Affiliation, { where: { personId }, order: { since: 'ASC' } });
    const now = this.clock.now();
    const token = newToken();
    const session = tx.create(Session, {
      id: newId(),
      tokenHash: tokenHash(token),
      personId,
      organisationId: first?.organisationId ?? null,
      factor,
      device,
      createdAt: now,
      seenAt: now,
      provedAt: now,
      expiresAt: this.expiry(secretariat, factor),
      challenge: null,
    });
    await tx.insert(Session, session);
    return { token, session };
  }

  /**
   * The session after the second factor was given: under another token, so that whoever saw the first one has
   * nothing.
   */
  async complete(
    tx: EntityManager,
    session: Session,
    factor: SessionFactor,
  ): Promise<OpenedSession> {
    const secretariat = await tx.findOneBy(SecretariatMember, { personId: session.personId });
    const token = newToken();
    const changes = {
      tokenHash: tokenHash(token),
      factor,
      provedAt: this.clock.now(),
      expiresAt: this.expiry(secretariat, factor),
      challenge: null,
    };
    await tx.update(Session, { id: session.id }, changes);
    return { token, session: Object.assign(session, changes) };
  }

  /**
   * Notes that the person has just shown again who they are: answers the session's token from now on. The one
   * before is worth nothing, so that whoever had taken it does not gain by the proof.
   */
  async prove(tx: EntityManager, sessionId: string): Promise<string> {
    const token = newToken();
    const changes = { tokenHash: tokenHash(token), provedAt: this.clock.now(), challenge: null };
    await tx.update(Session, { id: sessionId }, changes);
    return token;
  }

  /** Throws DomainError `forbidden` when the person last showed more than ten minutes ago who they are. */
  requireProof({ provedAt }: Pick<Session, 'provedAt'>): void {
    if (this.clock.now().getTime() - provedAt.getTime() <= PROOF_LASTS_MS) return;
    throw new DomainError(
      'forbidden',
      'confirm-first',
      'Show once more that it is you (POST /api/v1/session/proof), then repeat this.',
    );
  }

  /** The person's sessions, the one used last first. */
  of(tx: EntityManager, personId: string): Promise<Session[]> {
    return tx.find(Session, { where: { personId }, order: { seenAt: 'DESC', id: 'DESC' } });
  }

  /** Ends one of the person's sessions. Throws DomainError `not-found`, also for one of somebody else. */
  async end(tx: EntityManager, personId: string, id: string): Promise<void> {
    const { affected } = await tx.delete(Session, { id, personId });
    if (affected !== 1) throw notFound('session');
  }

  /** Ends all of the person's sessions, but for `except`; answers how many. */
  async endAll(tx: EntityManager, personId: string, except?: string): Promise<number> {
    const { affected } = await tx.delete(Session, {
      personId,
      ...(except ? { id: Not(except) } : {}),
    });
    return affected ?? 0;
  }

  /** Forgets sessions that have expired; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const { affected } = await tx.delete(Session, { expiresAt: LessThan(this.clock.now()) });
    return affected ?? 0;
  }

  private expiry(secretariat: SecretariatMember | null, factor: SessionFactor): Date {
    const { absolute } = sessionLimits({ secretariat }, factor === 'due');
    return new Date(this.clock.now().getTime() + absolute);
  }
}
