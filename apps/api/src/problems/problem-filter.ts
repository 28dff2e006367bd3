import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { SecurityLog } from '../logging/security-log.js';
import { RouteTable } from '../routes/route-table.js';
import { pathOf, PROBLEM_MEDIA_TYPE, problemDocument, problemHeaders } from './problem-document.js';
import { type ProblemKind, problemKinds } from './problem-kinds.js';
import { type Trouble, troubleOf } from './trouble.js';

/** What may be somebody at the door who should not be there. */
const REFUSALS: readonly ProblemKind[] = ['unauthenticated', 'forbidden', 'too-many'];

/** Answers every error, whoever raised it, with a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly routes: RouteTable,
    private readonly securityLog: SecurityLog,
    @InjectPinoLogger(ProblemFilter.name) private readonly logger: PinoLogger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { httpAdapter } = this.adapterHost;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (httpAdapter.isHeadersSent(reply)) return;
    const { trouble, headers } = this.tell(error, request);
    const { status } = problemKinds[trouble.kind];
    if (status >= 500) this.log(error, trouble);
    if (REFUSALS.includes(trouble.kind)) this.securityLog.refused(request, trouble.code);
    // A handler may have set them before its transaction failed.
    for (const name of ['etag', 'location']) reply.removeHeader?.(name);
    httpAdapter.setHeader(reply, 'cache-control', 'no-store');
    for (const [name, value] of Object.entries(headers)) httpAdapter.setHeader(reply, name, value);
    httpAdapter.setHeader(reply, 'content-type', PROBLEM_MEDIA_TYPE);
    httpAdapter.reply(reply, problemDocument(trouble, request.url), status);
  }

  private tell(error: unknown, request: FastifyRequest) {
    const allowed = request.is404 ? this.routes.methodsAt(pathOf(request.url)) : [];
    if (allowed.length > 0) {
      const list = allowed.join(', ');
      return { trouble: wrongMethod(request.method, list), headers: { allow: list } };
    }
    const trouble = troubleOf(error);
    return { trouble, headers: problemHeaders(trouble) };
  }

  private log(error: unknown, { kind, code }: Trouble): void {
    if (kind === 'unavailable') this.logger.warn({ err: error, code }, 'not available');
    else this.logger.error({ err: error }, 'a request failed');
  }
}

function wrongMethod(method: string, allowed: string): Trouble {
  const detail = `${method} is not possible here. This address takes ${allowed}.`;
  return { kind: 'method-not-allowed', code: 'method-not-allowed', detail, faults: [] };
}
