import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#database';

/** An organisation that asks. */
export type OrganisationActor = Extract<Actor, { kind: 'organisation' }>;

const askers = new WeakMap<FastifyRequest, OrganisationActor>();

/** Notes who asks, once the token has told. */
export function setAsker(request: FastifyRequest, organisationId: string): void {
  askers.set(request, { kind: 'organisation', organisationId });
}

/** Who asks; null on a public route. */
export function askerOf(request: FastifyRequest): OrganisationActor | null {
  return askers.get(request) ?? null;
}

/** The organisation that asks, as a parameter of a handler. Only for routes that want a token. */
export const Asker = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const asker = askerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!asker) throw new Error('A public route has no asker.');
  return asker;
});
