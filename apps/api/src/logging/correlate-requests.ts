import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { withCorrelation } from '#correlation';

const SANE = /^[A-Za-z0-9][\w.:-]{7,127}$/;

/** The id of a request: the caller's `X-Request-Id` when it is a plain token, else a fresh one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

/** Answers the id of every request, and runs the request so that all it records carries the id. */
export function correlateRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withCorrelation(request.id, done);
  });
}
