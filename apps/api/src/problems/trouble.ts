import { HttpException } from '@nestjs/common';
import { isErasedMeanwhile } from '#database';
import { DomainError, type FieldFault } from '#domain-error';
import { isDatabaseAway } from './database-away.js';
import { isLockHeld } from './lock-held.js';
import { kindOfStatus, type ProblemKind, problemKinds } from './problem-kinds.js';

/** What went wrong with a request, before it is put into a document. */
export interface Trouble {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly FieldFault[];
  readonly retryAfterSeconds?: number | undefined;
}

/** What is said of an error that a framework has raised; its own words speak to programmers. */
const frameworkDetails: Partial<Record<ProblemKind, string>> = {
  malformed: 'The request is not well formed: send JSON in UTF-8.',
  'not-found': 'There is nothing at this address. The addresses are listed at /api/docs.',
  'too-large': 'The body is larger than 2 MB.',
  'uri-too-long': 'The address is too long.',
  'unsupported-media-type': 'Send the body as JSON, with "Content-Type: application/json".',
  unavailable: 'The service is not ready. Try again in a few seconds.',
};

/** Tells any error that reaches the edge; what nobody foresaw is `internal` and says nothing of the inside. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DomainError) {
    const { kind, code, detail, faults, retryAfterSeconds } = error;
    return { kind, code, detail, faults, retryAfterSeconds };
  }
  if (isDatabaseAway(error)) return databaseAway;
  if (isLockHeld(error)) return busy;
  if (isErasedMeanwhile(error)) return erasedMeanwhile;
  const kind = frameworkKind(error);
  const detail = frameworkDetails[kind] ?? problemKinds[kind].advice;
  // A body that cannot be parsed has no fields: the whole of it is at fault.
  const faults = kind === 'malformed' ? [{ pointer: '', code: 'malformed', detail }] : [];
  return { kind, code: kind, detail, faults };
}

const databaseAway: Trouble = {
  kind: 'unavailable',
  code: 'database-away',
  detail: 'The database does not answer. Nothing was lost; try again in a few seconds.',
  faults: [],
};

const busy: Trouble = {
  kind: 'unavailable',
  code: 'busy',
  detail:
    'Somebody else is at work on this right now; perhaps a mail about it is going out. Nothing was changed; try again in a few seconds.',
  faults: [],
};

const erasedMeanwhile: Trouble = {
  kind: 'conflict',
  code: 'organisation-erased',
  detail:
    'This organisation was erased a moment ago. Nothing was written for it, and nothing can be.',
  faults: [],
};

/** Errors of Nest and Fastify carry a status; a 4xx that has no kind of its own is `malformed`. */
function frameworkKind(error: unknown): ProblemKind {
  const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
  if (status === undefined) return 'internal';
  return kindOfStatus(status) ?? (status >= 400 && status < 500 ? 'malformed' : 'internal');
}

function statusCodeOf(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
