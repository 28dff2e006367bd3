import { FastifyAdapter } from '@nestjs/platform-fastify';
import { keepSentBody } from './input/sent-body.js';
import { requestId } from './logging/correlate-requests.js';
import type { Portal } from './portal/portal.js';
import { portalServer } from './portal/portal-server.js';
import { answerConnectionError, answerRouterError } from './problems/early-problems.js';

/** So that a text of 1 MB is told that it is too long, rather than that the body is too large. */
const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * Fastify as this API wants it: JSON only, ids of requests from the caller, bodies up to 2 MB. With a portal,
 * that gets its requests before Fastify sees them.
 */
export function httpAdapter(
  trustProxy: boolean | string[],
  portal: Portal | null = null,
): FastifyAdapter {
  const adapter = new FastifyAdapter({
    ...(portal ? { serverFactory: portalServer(portal) } : {}),
    trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: requestId,
    frameworkErrors: answerRouterError,
    clientErrorHandler: (error, socket) => answerConnectionError(error, socket),
  });
  const fastify = adapter.getInstance();
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    keepSentBody(request, text);
    // Many clients announce JSON with every POST, also with one that has no body.
    if (text === '') done(null, undefined);
    else void parseJson(request, text, done);
  });
  return adapter;
}
