import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain-error';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses changes that another site has a browser ask for. Browsers name the site with every such request;
 * a request without a name is let through only when it carries no cookie that could speak for somebody.
 * @param ownOrigin where people reach the service
 * @throws DomainError `forbidden`
 */
export function requireOwnOrigin(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  ownOrigin: string,
): void {
  if (SAFE_METHODS.includes(method)) return;
  const { origin, cookie } = headers;
  const site = headers['sec-fetch-site'];
  const own =
    origin !== undefined
      ? origin === ownOrigin
      : site !== undefined
        ? site === 'same-origin'
        : cookie === undefined;
  if (own) return;
  throw new DomainError(
    'forbidden',
    'foreign-origin',
    `Changes are taken from pages of ${ownOrigin} only. Open the portal there and try again.`,
  );
}
