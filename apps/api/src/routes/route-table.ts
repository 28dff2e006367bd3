import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

interface Route {
  /** As it was registered: `/api/v1/postings/:id`. */
  readonly pattern: string;
  readonly segments: readonly string[];
  readonly methods: readonly string[];
}

/** Every route of the server, so that an address asked with a wrong method can say which ones it takes. */
@Injectable()
export class RouteTable {
  private readonly routes: Route[] = [];

  /** Notes the routes that are registered from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      this.routes.push({ pattern: url, segments: url.split('/'), methods: [method].flat() });
    });
  }

  /** Every route as `GET /api/v1/postings/:id`. */
  list(): string[] {
    return this.routes.flatMap(({ pattern, methods }) =>
      methods.map((method) => `${method} ${pattern}`),
    );
  }

  /** The methods that `path` takes, without its query; empty when there is nothing at the path. */
  methodsAt(path: string): string[] {
    const asked = path.split('/');
    const matching = this.routes.filter(({ segments }) => matches(segments, asked));
    return [...new Set(matching.flatMap(({ methods }) => methods))].sort();
  }
}

function matches(pattern: readonly string[], asked: readonly string[]): boolean {
  const open = pattern.at(-1) === '*';
  if (open ? asked.length < pattern.length : asked.length !== pattern.length) return false;
  return pattern.every(
    (part, i) => (part === '*' && open) || part.startsWith(':') || part === asked[i],
  );
}
