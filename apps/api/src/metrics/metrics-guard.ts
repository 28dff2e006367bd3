import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';
import { SETTINGS } from '../settings.js';
import type { ApiEnvironment } from '../environment.js';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** A proxy on this machine has a loopback address too: what it passes on comes from elsewhere. */
const FORWARDING_HEADERS = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
] as const;

/** Figures are for the operator: with the token where one is set, otherwise from this very machine only. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: ApiEnvironment) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers, socket } = context.switchToHttp().getRequest<FastifyRequest>();
    const { metricsToken } = this.settings;
    if (metricsToken !== null) {
      if (isSame(headers.authorization, `Bearer ${metricsToken}`)) return true;
      throw new DomainError(
        'unauthenticated',
        'unauthenticated',
        'Send "Authorization: Bearer METRICS_TOKEN".',
      );
    }
    if (LOOPBACK.test(socket.remoteAddress ?? '') && !isForwarded(headers)) return true;
    throw new DomainError(
      'forbidden',
      'not-from-here',
      'Without METRICS_TOKEN, the figures can be read from the machine itself only.',
    );
  }
}

function isForwarded(headers: IncomingHttpHeaders): boolean {
  return FORWARDING_HEADERS.some((name) => headers[name] !== undefined);
}

/** Compares hashes, so that neither length nor time tells anything of the token. */
function isSame(given: string | undefined, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given ?? ''), hash(expected));
}
