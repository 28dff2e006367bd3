import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';
import { isFromThisMachine } from '../access/this-machine.js';
import type { ApiEnvironment } from '../environment.js';
import { SETTINGS } from '../settings.js';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The mails hold links to sign in, so they are for whoever sits at the machine. The name that was asked for counts
 * too: a page elsewhere can have its own name lead to this machine, but not one of ours.
 */
@Injectable()
export class MailboxGuard implements CanActivate {
  private readonly names: readonly string[];

  constructor(@Inject(SETTINGS) { publicUrl }: ApiEnvironment) {
    this.names = [...OWN_NAMES, new URL(publicUrl).hostname];
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const asked = `http://${request.headers.host ?? ''}`;
    const name = URL.canParse(asked) ? new URL(asked).hostname : '';
    if (isFromThisMachine(request) && this.names.includes(name)) return true;
    throw new DomainError(
      'forbidden',
      'not-from-here',
      'The local mailbox can be read on the machine itself only. Set MAIL_URL to a mail server for others.',
    );
  }
}
