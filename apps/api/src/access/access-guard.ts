import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { anonymous } from '#database';
import { DomainError } from '#domain-error';
import { abilityOf, forbidden, type SignedIn } from '#membership';
import type { ApiEnvironment } from '../environment.js';
import { SETTINGS } from '../settings.js';
import { type Asking, setAsker } from './asker.js';
import { CallLimits } from './call-limits.js';
import { IdentifyAsker } from './identify-asker.js';
import { RULE, type RouteRule } from './may.js';
import { requireOwnOrigin } from './origin-check.js';
import { PUBLIC, type PublicCalls } from './public.js';

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
    const open = this.reflector.getAllAndOverride<PublicCalls | undefined>(PUBLIC, marked);
    if (open === 'counted') this.callLimits.admitAddress(request.ip);
    if (open) return true;
    const rule = this.reflector.getAllAndOverride<RouteRule | undefined>(RULE, marked);
    const asking = await this.identifyAsker.run(request);
    // Before the rules: what is refused has to be looked at, too.
    if (asking) this.callLimits.admit(asking.actor);
    else this.callLimits.admitVisitor(request.ip);
    const refusal = refusalOf(asking, rule);
    if (!refusal && asking) setAsker(request, asking);
    // People see what a passer-by sees, whatever else they may not; a system of an organisation is told that its key
    // does not open this, and is not fobbed off with a part.
    else if (authorization === undefined && isForVisitors(rule)) setAsker(request, visitor);
    else throw refusal ?? unauthenticated();
    return true;
  }
}

const visitor: Asking = { actor: anonymous, signedIn: null };

function isForVisitors(rule: RouteRule | undefined): boolean {
  return rule !== undefined && abilityOf(anonymous).can(rule.action, rule.subject);
}

/** Why the route is not for whoever asks; null when it is. */
function refusalOf(asking: Asking | null, rule: RouteRule | undefined): DomainError | null {
  if (!asking) return unauthenticated();
  if (!rule) return forbidden();
  const tooEarly = asking.signedIn && stageRefusal(asking.signedIn, rule);
  if (tooEarly) return tooEarly;
  return abilityOf(asking.actor).can(rule.action, rule.subject) ? null : forbidden();
}

function stageRefusal({ stage }: SignedIn, { stages }: RouteRule): DomainError | null {
  if (stages.includes(stage)) return null;
  if (stage === 'second-factor') {
    const detail = 'Give your second factor first (POST /api/v1/session/second-factor).';
    return new DomainError('forbidden', 'second-factor-due', detail);
  }
  if (stage === 'set-up-factor') {
    const detail =
      'Your role asks for a second factor, and the time to set one up is over. Set it up to go on.';
    return new DomainError('forbidden', 'set-up-factor', detail);
  }
  const detail = 'The second factor was given already.';
  return new DomainError('conflict', 'factor-was-given', detail);
}

function unauthenticated(): DomainError {
  return new DomainError(
    'unauthenticated',
    'unauthenticated',
    'Sign in, or send "Authorization: Bearer KEY" with an API key of your organisation.',
  );
}
