import { createServer } from 'node:http';
import type { FastifyServerFactory } from 'fastify';
import type { Portal } from './portal.js';

/** The three settings of a server of its own that Fastify passes on to whoever makes one in its place. */
interface Timeouts {
  readonly keepAliveTimeout: number;
  readonly requestTimeout: number;
  readonly connectionTimeout: number;
}

/** Makes the server on which the portal gets its requests first, and Fastify the others. */
export function portalServer(portal: Portal): FastifyServerFactory {
  return (answer, options) => {
    const server = createServer((request, response) => {
      if (!portal(request, response)) answer(request, response);
    });
    const { keepAliveTimeout, requestTimeout, connectionTimeout } = options as unknown as Timeouts;
    server.keepAliveTimeout = keepAliveTimeout;
    server.requestTimeout = requestTimeout;
    server.setTimeout(connectionTimeout);
    return server;
  };
}
