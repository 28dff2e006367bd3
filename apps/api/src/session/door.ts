import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Client, deviceName, type Entered, ReadSession } from '#membership';
import { SessionCookies } from '../access/session-cookies.js';
import type { SessionDto } from './session.dto.js';
import { SessionPresenter } from './session-presenter.js';

/** What every way in has in common: where somebody comes from, and the cookies and answer that they get. */
@Injectable()
export class Door {
  constructor(
    private readonly cookies: SessionCookies,
    private readonly readSession: ReadSession,
    private readonly presenter: SessionPresenter,
  ) {}

  clientOf(request: FastifyRequest): Client {
    return {
      address: request.ip,
      device: deviceName(request.headers['user-agent']),
      deviceToken: this.cookies.device(request),
    };
  }

  /** Hands out another token for a session that goes on. */
  renew(reply: FastifyReply, token: string): void {
    this.cookies.set(reply, { token, deviceToken: null });
  }

  /** Hands out the cookies of somebody who has just come in, and tells how far they have come. */
  async letIn(reply: FastifyReply, entered: Entered): Promise<SessionDto> {
    this.cookies.set(reply, entered);
    const signedIn = await this.readSession.run(entered.token);
    if (!signedIn) throw new Error('A session that was just opened is not there.');
    return this.presenter.tell(signedIn);
  }
}
