import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, OrganisationActor } from '#database';
import { DomainError } from '#domain-error';
import type { SignedIn } from '#membership';

export type { OrganisationActor } from '#database';

/** Who asks: by an API key, or by a session. */
export interface Asking {
  readonly actor: Actor;
  readonly signedIn: SignedIn | null;
}

const askers = new WeakMap<FastifyRequest, Asking>();

/** Notes who asks, once the guard knows. */
export function setAsker(request: FastifyRequest, asking: Asking): void {
  askers.set(request, asking);
}

/** Who asks; null on a public route. */
export function askerOf(request: FastifyRequest): Actor | null {
  return askers.get(request)?.actor ?? null;
}

/** Who asks, as a parameter of a handler, where the rules allow it to more than organisations. */
export const AnyAsker = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor => asking(context).actor,
);

/** The organisation that asks, as a parameter of a handler. */
export const Asker = createParamDecorator(
  (_data: unknown, context: ExecutionContext): OrganisationActor => {
    const { actor } = asking(context);
    if (actor.kind !== 'organisation') {
      const detail = 'This is for people who act for an organisation.';
      throw new DomainError('forbidden', 'organisation-needed', detail);
    }
    return actor;
  },
);

/** The session by which somebody asks, as a parameter of a handler. */
export const CurrentSession = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedIn => {
    const { signedIn } = asking(context);
    if (!signedIn) {
      const detail = 'This is for people who have signed in; an API key does not do.';
      throw new DomainError('forbidden', 'session-needed', detail);
    }
    return signedIn;
  },
);

function asking(context: ExecutionContext): Asking {
  const found = askers.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!found) throw new Error('A public route has no asker.');
  return found;
}
