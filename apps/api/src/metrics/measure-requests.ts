import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ApiMetrics } from './api-metrics.js';

/** Measures every answer. What no route answers is counted under one name, or anybody could make series. */
export function measureRequests(fastify: FastifyInstance, metrics: ApiMetrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    // How long somebody has listened is not how long they had to wait.
    if (isEventStream(reply.raw)) return done();
    metrics.observe({
      method: request.is404 ? 'any' : request.method,
      route: request.is404 ? 'none' : (request.routeOptions.url ?? 'none'),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
    done();
  });
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}
