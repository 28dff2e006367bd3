import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_MEDIA_TYPE, problemDocument } from './problem-document.js';
import { problemKinds } from './problem-kinds.js';
import { troubleOf } from './trouble.js';

/** No hook has set the headers that every other answer has (`answerHeaders`). */
const HEADERS = {
  'content-type': PROBLEM_MEDIA_TYPE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** For errors of Fastify's router, which come before any route, hook or filter: an address that cannot be read. */
export function answerRouterError(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const document = problemDocument(troubleOf(error), request.raw.url ?? '');
  // As text: Fastify would take an object with a status for an error of its own.
  void reply.code(document.status).headers(HEADERS).send(JSON.stringify(document));
}

/** For bytes that are no HTTP request at all: there is neither request nor reply, only the connection. */
export function answerConnectionError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const { status } = problemKinds.malformed;
  const trouble = {
    kind: 'malformed',
    code: 'malformed',
    detail: 'This is not an HTTP request.',
    faults: [],
  } as const;
  const body = JSON.stringify(problemDocument(trouble, '/'));
  socket.end(
    `HTTP/1.1 ${status} Bad Request\r\n` +
      Object.entries(HEADERS)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('') +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
