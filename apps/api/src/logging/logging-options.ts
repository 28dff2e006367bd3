import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { Logger } from 'pino';
import { correlationId } from '#correlation';
import { loggedError } from '#logging';
import type { LogLevel } from '../environment-values.js';

/** Asked every few seconds by whoever watches the service. */
const NOT_LOGGED = /^\/(?:health\/|metrics$)/;

/** Structured lines on standard output; each says which request it belongs to. */
export function loggingOptions(level: LogLevel): Params {
  return {
    // nestjs-pino's own pattern has no slash in front, which @fastify/middie takes for another path.
    forRoutes: [{ path: '/{*splat}', method: RequestMethod.ALL }],
    pinoHttp: {
      level,
      base: { process: 'api' },
      // Lines of a request carry its id under the same name as lines written anywhere else in its course.
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'correlationId' },
      mixin: (_line: object, _level: number, logger: Logger) =>
        'correlationId' in logger.bindings() ? {} : { correlationId: correlationId() },
      serializers: { req: loggedRequest, res: loggedResponse, err: loggedError },
      wrapSerializers: false,
      redact: [
        'req.headers.authorization',
        'req.headers.cookie',
        'req.headers["idempotency-key"]',
        'res.headers["set-cookie"]',
      ],
      autoLogging: { ignore: (request) => NOT_LOGGED.test(addressOf(request)) },
    },
  };
}

/** A path that somebody has typed an e-mail address into is there to be answered, not to be kept. */
const ADDRESS_SEGMENT = /[^/]*(?:@|%40)[^/]*/gi;

/** No headers, no query, no address of a person: what is not written cannot leak. */
function loggedRequest(request: IncomingMessage) {
  return {
    method: request.method,
    path: addressOf(request).split('?')[0]?.replace(ADDRESS_SEGMENT, '…'),
  };
}

/** The middleware sees an address from which its own path is cut off; the whole one is kept beside it. */
function addressOf(request: IncomingMessage & { originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? '';
}

function loggedResponse({ statusCode }: ServerResponse) {
  return { statusCode };
}
