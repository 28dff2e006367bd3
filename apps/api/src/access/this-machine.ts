import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** A proxy on this machine has a loopback address too: what it passes on comes from elsewhere. */
const FORWARDING_HEADERS = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
] as const;

/** Whether the request was made on the machine that this process runs on. */
export function isFromThisMachine({ headers, socket }: FastifyRequest): boolean {
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    !FORWARDING_HEADERS.some((name) => headers[name] !== undefined)
  );
}
