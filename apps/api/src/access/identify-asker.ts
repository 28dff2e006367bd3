import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeys, ReadSession } from '#membership';
import type { Asking } from './asker.js';
import { SessionCookies } from './session-cookies.js';

/** Finds out who asks: by the API key in the header or, without that header, by the cookie of a session. */
@Injectable()
export class IdentifyAsker {
  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly readSession: ReadSession,
    private readonly cookies: SessionCookies,
  ) {}

  /** Null for somebody who is not known, or not any more. */
  async run(request: FastifyRequest): Promise<Asking | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1];
      const actor = key && (await this.apiKeys.actorOf(key));
      return actor ? { actor, signedIn: null } : null;
    }
    const token = this.cookies.session(request);
    const signedIn = token ? await this.readSession.run(token) : null;
    return signedIn && { actor: signedIn.actor, signedIn };
  }
}
