import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '#disclosure';
import { etagOf, hasAlready } from './etag.js';

/** A resource at a version, as one audience sees it: the same version looks different to another. */
export interface TellingVersion {
  readonly version: number;
  readonly reader: Audience;
}

/**
 * Answers a resource at a version: its ETag, and 304 without a body to a client that has it already. The client may
 * keep it for that, and asks before each use; nobody else may.
 */
export function answerVersion<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  { version, reader }: TellingVersion,
  body: T,
): T | undefined {
  const etag = etagOf(version, reader);
  void reply.headers({ etag, 'cache-control': 'private, no-cache' });
  if (!hasAlready(request.headers['if-none-match'], etag)) return body;
  void reply.code(304);
  return undefined;
}
