import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';
import { abilityOf, forbidden, type SignedIn } from '#membership';
import type { ApiEnvironment } from '../environment.js';
import { SETTINGS } from '../settings.js';
import { setAsker } from './asker.js';
import { CallLimits } from './call-limits.js';
import { IdentifyAsker } from './identify-asker.js';
import { RULE, type RouteRule } from './may.js';
import { requireOwnOrigin } from './origin-check.js';
import { PUBLIC } from './public.js';

/** Lets nobody in whom the rule of the route does not allow. A route without a rule is open to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly identifyAsker: IdentifyAsker,
    private readonly callLimits: CallLimits,
    @Inject(SETTINGS) { publicUrl }: Pick<ApiEnvironment, 'publicUrl'>,
  ) {
    this.ownOrigin = new URL(publicUrl).origin;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    // A key in a header is sent by nobody's browser of its own accord.
    if (authorization === undefined) requireOwnOrigin(request, this.ownOrigin);
    const marked = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, marked)) return true;
    const rule = this.reflector.getAllAndOverride<RouteRule | undefined>(RULE, marked);
    const asking = await this.identifyAsker.run(request);
    if (!asking) throw unauthenticated();
    // Before the rules: what is refused has to be looked at, too.
    this.callLimits.admit(asking.actor);
    if (!rule) throw forbidden();
    if (asking.signedIn) requireStage(asking.signedIn, rule);
    if (!abilityOf(asking.actor).can(rule.action, rule.subject)) throw forbidden();
    setAsker(request, asking);
    return true;
  }
}

function requireStage({ stage }: SignedIn, { stages }: RouteRule): void {
  if (stages.includes(stage)) return;
  if (stage === 'second-factor') {
    const detail = 'Give your second factor first (POST /api/v1/session/second-factor).';
    throw new DomainError('forbidden', 'second-factor-due', detail);
  }
  if (stage === 'set-up-factor') {
    const detail =
      'Your role asks for a second factor, and the time to set one up is over. Set it up to go on.';
    throw new DomainError('forbidden', 'set-up-factor', detail);
  }
  const detail = 'The second factor was given already.';
  throw new DomainError('conflict', 'factor-was-given', detail);
}

function unauthenticated(): DomainError {
  return new DomainError(
    'unauthenticated',
    'unauthenticated',
    'Sign in, or send "Authorization: Bearer KEY" with an API key of your organisation.',
  );
}
