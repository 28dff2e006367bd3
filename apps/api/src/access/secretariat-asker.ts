import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SecretariatActor } from '#database';
import { DomainError } from '#domain-error';
import { askerOf } from './asker.js';

/** The person of the Secretariat who asks, as a parameter of a handler. Everybody else is refused. */
export const SecretariatAsker = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SecretariatActor => {
    const asker = askerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (asker?.kind === 'secretariat') return asker;
    throw new DomainError(
      'forbidden',
      'secretariat-needed',
      'This is for people of the Secretariat.',
    );
  },
);
