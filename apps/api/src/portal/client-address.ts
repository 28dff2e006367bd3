import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/**
 * Tells the address of a request's client as Fastify does with the same setting: the nearest one in
 * `X-Forwarded-For` that no trusted proxy has written for another, else that of the connection.
 */
export function clientAddress(
  trustProxy: boolean | string[],
): (request: IncomingMessage) => string {
  const trusted =
    typeof trustProxy === 'boolean' ? () => trustProxy : proxyAddr.compile(trustProxy);
  return (request) => proxyAddr(request, trusted);
}
