import type { Problem } from './problem.js';
import { problemKinds, problemType } from './problem-kinds.js';
import type { Trouble } from './trouble.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** A request with a thousand faulty fields is told of the first hundred. */
const MOST_FIELDS = 100;

const RETRY_AFTER_SECONDS = 5;

/** The document that tells `trouble` to whoever asked for `url`. */
export function problemDocument({ kind, code, detail, faults }: Trouble, url: string): Problem {
  const { status, title } = problemKinds[kind];
  return {
    type: problemType(kind),
    title,
    status,
    detail,
    instance: uriReference(pathOf(url)),
    code,
    errors: faults.slice(0, MOST_FIELDS).map((fault) => ({ ...fault })),
  };
}

/** The headers that belong to a kind of trouble. */
export function problemHeaders({ kind, retryAfterSeconds }: Trouble): Record<string, string> {
  if (kind === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  if (kind === 'unavailable' || kind === 'too-many')
    return { 'retry-after': String(retryAfterSeconds ?? RETRY_AFTER_SECONDS) };
  return {};
}

/** An address without its query, which may hold what is not to be repeated. */
export function pathOf(url: string | undefined): string {
  return (url ?? '').split('?')[0] ?? '';
}

/** Clients send addresses that are none; what is said of them here is one. */
function uriReference(path: string): string {
  return path
    .replace(/[^\w\-.~!$&'()*+,;=:@/%]/g, (character) =>
      encodeURIComponent(character.toWellFormed()),
    )
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/^\/{2,}/, '/');
}
