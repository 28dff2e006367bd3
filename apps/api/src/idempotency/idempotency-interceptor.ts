import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, firstValueFrom, type Observable } from 'rxjs';
import { IdempotentRequests, type KeptAnswer } from '#idempotency';
import { askerOf } from '../access/asker.js';
import { sentBody } from '../input/sent-body.js';
import { IDEMPOTENCY_HEADER, idempotencyKey, REPEATABLE } from './idempotency-header.js';

/** Headers that belong to the answer of a handler, not to the connection. */
const KEPT_HEADERS = ['etag', 'location', 'content-language'] as const;

/** Gives a POST with an `Idempotency-Key` its effect once, and every repeat the same answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly requests: IdempotentRequests,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<object | undefined>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const asker = askerOf(request);
    const repeatable = this.reflector.get<boolean | undefined>(REPEATABLE, context.getHandler());
    const key = repeatable ? idempotencyKey(request.headers[IDEMPOTENCY_HEADER]) : undefined;
    if (asker?.kind !== 'organisation' || key === undefined) return next.handle();
    const keyed = {
      actor: asker,
      key,
      fingerprint: fingerprintOf(request),
    };
    return defer(() => this.answerOnce(keyed, reply, next));
  }

  private async answerOnce(
    keyed: Parameters<IdempotentRequests['once']>[0],
    reply: FastifyReply,
    next: CallHandler<object | undefined>,
  ): Promise<object | null> {
    const answer = await this.requests.once(keyed, async () => {
      // The handler's transactions join the one that holds the key: both commit, or neither does.
      const body = await firstValueFrom(next.handle(), { defaultValue: undefined });
      return { status: reply.statusCode, body: body ?? null, headers: keptHeaders(reply) };
    });
    if (answer.repeated) replay(reply, answer);
    return answer.body;
  }
}

function replay(reply: FastifyReply, answer: KeptAnswer): void {
  void reply.code(answer.status).headers(answer.headers).header('idempotent-replayed', 'true');
}

function keptHeaders(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = reply.getHeader(name);
    if (value !== undefined) headers[name] = String(value);
  }
  return headers;
}

/** What makes two requests the same: method, address and body, byte for byte. */
function fingerprintOf(request: FastifyRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(sentBody(request))
    .digest('hex');
}
