import { env } from '$env/dynamic/private';
import { error as refuse, type RequestEvent } from '@sveltejs/kit';
import createClient, { type ClientPathsWithMethod, type MaybeOptionalInit } from 'openapi-fetch';
import type { SuccessResponseJSON } from 'openapi-typescript-helpers';
import type { paths } from './schema.js';
import { takeCookies } from './take-cookies.js';

/** What the API answers to everything that goes wrong (RFC 9457). */
export interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

export type ApiAnswer<T> =
  | {
      readonly ok: true;
      readonly status: number;
      readonly body: T;
      /** The version that was read, to be sent as `If-Match` with a change; null where there is none. */
      readonly etag: string | null;
    }
  | {
      readonly ok: false;
      readonly status: number;
      readonly problem: Problem;
      /** Seconds until it is worth another try; 0 when the answer does not say. */
      readonly retryAfter: number;
    };

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Client = ReturnType<typeof createClient<paths>>;
type PathOf<M extends Method> = ClientPathsWithMethod<Client, M>;
type BodyOf<P extends keyof paths, M extends Method> =
  paths[P][M] extends Record<string | number, unknown> ? SuccessResponseJSON<paths[P][M]> : never;
type Wish<P extends keyof paths, M extends Method> =
  undefined extends MaybeOptionalInit<paths[P], M>
    ? [wish?: MaybeOptionalInit<paths[P], M>]
    : [wish: MaybeOptionalInit<paths[P], M>];

const client = createClient<paths>({ baseUrl: env.API_URL || 'http://127.0.0.1:3000' });
const WITHIN_MS = 15_000;

/**
 * Asks the API for the one whose request `event` is: with their cookies and their address, so that the API knows
 * who asks and slows down the right one. Cookies that the API hands out are handed on. What may be asked and what
 * comes back is typed by the API's own document. Throws when the API does not answer; SvelteKit then shows the
 * page for faults of ours. Throws SvelteKit's error 429 for what was only to be read too often: no page can do
 * without it, and none is to take it for something that is not there.
 */
export async function askApi<M extends Method, P extends PathOf<M>>(
  event: RequestEvent,
  method: M,
  path: P,
  ...[wish]: Wish<P, M>
): Promise<ApiAnswer<BodyOf<P, M>>> {
  event.locals.personal = true;
  const { data, error, response } = await client.request(method, path, {
    ...wish,
    headers: { ...askedFor(event), ...wish?.headers },
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MS),
  } as never);
  takeCookies(event, response.headers.getSetCookie());
  const { ok, status, headers } = response;
  if (ok) return { ok, status, body: data as BodyOf<P, M>, etag: headers.get('etag') };
  if (status >= 500) throw new Error(`The API answers ${status} to ${method} ${String(path)}`);
  const retryAfter = Number(headers.get('retry-after') ?? 0);
  if (status === 429 && method === 'get') refuseTooOften(event, retryAfter);
  return { ok: false, status, problem: error as unknown as Problem, retryAfter };
}

/**
 * The same for what is read by another method than GET, as a token may not stand in an address: asked too often, the
 * page says so, and does not take a good link for one that is not valid.
 */
export async function readApi<M extends Method, P extends PathOf<M>>(
  event: RequestEvent,
  method: M,
  path: P,
  ...wish: Wish<P, M>
): Promise<ApiAnswer<BodyOf<P, M>>> {
  const answer = await askApi(event, method, path, ...wish);
  if (answer.status === 429 && !answer.ok) refuseTooOften(event, answer.retryAfter);
  return answer;
}

function refuseTooOften(event: RequestEvent, retryAfter: number): never {
  event.locals.retryAfter = retryAfter;
  refuse(429);
}

/** Who asks, and by which request of theirs. */
function askedFor(event: RequestEvent): Record<string, string> {
  const { request, url, locals } = event;
  return {
    accept: 'application/json',
    'accept-language': locals.language,
    cookie: request.headers.get('cookie') ?? '',
    origin: url.origin,
    'user-agent': request.headers.get('user-agent') ?? '',
    'x-forwarded-for': event.getClientAddress(),
    'x-request-id': locals.requestId,
  };
}
