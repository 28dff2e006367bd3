import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';
import { DevelopmentTokens } from '#membership';
import { setAsker } from './asker.js';
import { PUBLIC } from './public.js';

/** Lets nobody in without a valid token, except where a route is marked as public. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: DevelopmentTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.isPublic(context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(request.headers.authorization);
    const organisationId = token && (await this.tokens.organisationOf(token));
    if (!organisationId) throw unauthenticated();
    setAsker(request, organisationId);
    return true;
  }

  private isPublic(context: ExecutionContext): boolean {
    const marked = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, marked) === true;
  }
}

/** The token after the scheme; null for whatever cannot be one of ours. */
function bearerToken(header: string | undefined): string | null {
  return /^Bearer +(dev_[\w-]{8,100})$/i.exec(header ?? '')?.[1] ?? null;
}

function unauthenticated(): DomainError {
  return new DomainError(
    'unauthenticated',
    'unauthenticated',
    'Send "Authorization: Bearer TOKEN". In the demonstration, the tokens are printed when it is loaded.',
  );
}
