import type { FastifyRequest } from 'fastify';

const bodies = new WeakMap<FastifyRequest, string>();

/** Keeps the body of a request as it was sent. */
export function keepSentBody(request: FastifyRequest, text: string): void {
  bodies.set(request, text);
}

/** The body as it was sent; empty when there was none. */
export function sentBody(request: FastifyRequest): string {
  return bodies.get(request) ?? '';
}
