import type { DomainErrorKind } from '#domain-error';

/** The kinds of domain errors, and those that only the edge knows. */
export type ProblemKind =
  DomainErrorKind | 'method-not-allowed' | 'uri-too-long' | 'unsupported-media-type' | 'internal';

interface ProblemKindFacts {
  readonly status: number;
  readonly title: string;
  /** What a client does about it; shown at the address of the problem's type. */
  readonly advice: string;
}

/** One HTTP status and one title for each kind. */
export const problemKinds = {
  malformed: {
    status: 400,
    title: 'The request cannot be read',
    advice: 'Send well-formed HTTP and JSON in UTF-8; "detail" says what could not be read.',
  },
  unauthenticated: {
    status: 401,
    title: 'Say who you are',
    advice: 'Sign in, or send "Authorization: Bearer KEY" with an API key that is valid.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    advice: 'You are known, but may not do this. Sending it again does not help.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    advice: 'It does not exist, or it is not for you to see: both answer the same.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address takes other methods',
    advice: 'The header "Allow" lists the methods that the address takes.',
  },
  conflict: {
    status: 409,
    title: 'Not possible in this state',
    advice: 'Read the resource again; "detail" says what is possible now.',
  },
  stale: {
    status: 412,
    title: 'Changed in the meantime',
    advice:
      'Read the resource again, make your change to what it says now, and send its ETag as "If-Match".',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    advice: 'A request body holds 2 MB at most.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    advice: 'No address of this API is that long. Check how it was put together.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Only JSON is understood',
    advice: 'Send the body as JSON with "Content-Type: application/json".',
  },
  invalid: {
    status: 422,
    title: 'Fields need correcting',
    advice:
      'Each entry of "errors" names a field by its JSON pointer and says what to write instead.',
  },
  'precondition-required': {
    status: 428,
    title: 'Say which version you change',
    advice: 'Read the resource, then send its ETag as "If-Match", so that nobody’s change is lost.',
  },
  'too-many': {
    status: 429,
    title: 'Too many calls or attempts',
    advice: 'Wait for the seconds in "Retry-After", then try again.',
  },
  internal: {
    status: 500,
    title: 'A fault of ours',
    advice:
      'The fault is recorded under the answer’s X-Request-Id. Try again later; if it stays, tell the operator.',
  },
  unavailable: {
    status: 503,
    title: 'Not available right now',
    advice: 'Try again after the seconds in "Retry-After", with the same Idempotency-Key.',
  },
} as const satisfies Record<ProblemKind, ProblemKindFacts>;

export const problemKindNames = Object.keys(problemKinds) as ProblemKind[];

/** The kind that stands for an HTTP status, as far as one does. */
export function kindOfStatus(status: number): ProblemKind | undefined {
  return problemKindNames.find((kind) => problemKinds[kind].status === status);
}

/** A URI reference that names the kind for good and answers a short page about it. */
export function problemType(kind: ProblemKind): string {
  return `/api/problems/${kind}`;
}
