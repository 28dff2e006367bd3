import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { ApiKeys, ReadSession } from '#membership';
import type { Asking } from './asker.js';
import { CallLimits } from './call-limits.js';
import { SessionCookies } from './session-cookies.js';

/** More than work with one process at a time. */
const MOST_PROVEN = 10_000;

interface Credential {
  readonly kind: 'key' | 'session';
  readonly token: string;
}

/** Finds out who asks: by the API key in the header or, without that header, by the cookie of a session. */
@Injectable()
export class IdentifyAsker {
  /** Hashes of keys and sessions that were good when they were last looked up. They are looked up again each time. */
  private readonly proven = new LRUCache<string, true>({ max: MOST_PROVEN });

  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly readSession: ReadSession,
    private readonly cookies: SessionCookies,
    private readonly callLimits: CallLimits,
  ) {}

  /**
   * Null for somebody who is not known, or not any more. Throws DomainError `too-many`, and asks the database nothing,
   * for a key or session that was not good before, from where too many of them were made up (decision 0026).
   */
  async run(request: FastifyRequest): Promise<Asking | null> {
    const credential = this.credentialOf(request);
    if (!credential) return null;
    const hash = createHash('sha256').update(credential.token).digest('base64');
    const isProven = this.proven.get(hash) === true;
    // Counted before it is looked up: many that come at once are held off, too.
    if (!isProven) this.callLimits.admitUnproven(request.ip);
    const asking = await this.find(credential);
    if (!asking) this.proven.delete(hash);
    else if (!isProven) {
      this.proven.set(hash, true);
      this.callLimits.takeBackUnproven(request.ip);
    }
    return asking;
  }

  private credentialOf(request: FastifyRequest): Credential | null {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const token = this.cookies.session(request);
      return token ? { kind: 'session', token } : null;
    }
    const token = /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1];
    return token ? { kind: 'key', token } : null;
  }

  private async find({ kind, token }: Credential): Promise<Asking | null> {
    if (kind === 'key') {
      const actor = await this.apiKeys.actorOf(token);
      return actor && { actor, signedIn: null };
    }
    const signedIn = await this.readSession.run(token);
    return signedIn && { actor: signedIn.actor, signedIn };
  }
}
