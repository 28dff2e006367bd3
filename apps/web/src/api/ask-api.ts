import { env } from '$env/dynamic/private';
import type { RequestEvent } from '@sveltejs/kit';
import { takeCookies } from './take-cookies.js';

/** What the API answers to everything that goes wrong (RFC 9457). */
export interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

export type ApiAnswer<T> =
  | { readonly ok: true; readonly status: number; readonly body: T }
  | {
      readonly ok: false;
      readonly status: number;
      readonly problem: Problem;
      /** Seconds until it is worth another try; 0 when the answer does not say. */
      readonly retryAfter: number;
    };

const API_URL = env.API_URL || 'http://127.0.0.1:3000';
const WITHIN_MS = 15_000;

/**
 * Asks the API for the one whose request `event` is: with their cookies and their address, so that the API knows
 * who asks and slows down the right one. Cookies that the API hands out are handed on. Throws when the API does
 * not answer; SvelteKit then shows the page for faults of ours.
 */
export async function askApi<T>(
  event: RequestEvent,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<ApiAnswer<T>> {
  event.locals.personal = true;
  const answer = await fetch(`${API_URL}/api/v1${path}`, {
    method,
    headers: {
      accept: 'application/json',
      cookie: event.request.headers.get('cookie') ?? '',
      origin: event.url.origin,
      'user-agent': event.request.headers.get('user-agent') ?? '',
      'x-forwarded-for': event.getClientAddress(),
      'x-request-id': event.locals.requestId,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MS),
  });
  takeCookies(event, answer.headers.getSetCookie());
  const text = await answer.text();
  const content: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return { ok: true, status: answer.status, body: content as T };
  if (answer.status >= 500)
    throw new Error(`The API answers ${answer.status} to ${method} ${path}`);
  const retryAfter = Number(answer.headers.get('retry-after') ?? 0);
  return { ok: false, status: answer.status, problem: content as Problem, retryAfter };
}
