import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';
import { isFromThisMachine } from '../access/this-machine.js';
import { SETTINGS } from '../settings.js';
import type { ApiEnvironment } from '../environment.js';

/** Figures are for the operator: with the token where one is set, otherwise from this very machine only. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: ApiEnvironment) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { metricsToken } = this.settings;
    if (metricsToken !== null) {
      if (isSame(request.headers.authorization, `Bearer ${metricsToken}`)) return true;
      throw new DomainError(
        'unauthenticated',
        'unauthenticated',
        'Send "Authorization: Bearer METRICS_TOKEN".',
      );
    }
    if (isFromThisMachine(request)) return true;
    throw new DomainError(
      'forbidden',
      'not-from-here',
      'Without METRICS_TOKEN, the figures can be read from the machine itself only.',
    );
  }
}

/** Compares hashes, so that neither length nor time tells anything of the token. */
function isSame(given: string | undefined, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given ?? ''), hash(expected));
}
