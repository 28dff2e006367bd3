/** What went wrong, from the caller's point of view; each kind has one HTTP status at the edge. */
export type DomainErrorKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** One fault of the input: where (JSON pointer into the body, `''` for all of it), which, and what to do. */
export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

/** The one error type of the project. `detail` is a sentence for the person who asked; it says what to do. */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
    /** After how many seconds it is worth another try; only for `too-many` and `unavailable`. */
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
    this.name = 'DomainError';
  }
}

/** The same answer for an id that does not exist and for one that the asker may not see. */
export function notFound(what: string): DomainError {
  return new DomainError('not-found', 'not-found', `There is no such ${what}.`);
}

/** The input can be read but breaks a rule; `faults` name the fields. */
export function invalid(faults: readonly FieldFault[]): DomainError {
  const detail =
    faults.length === 1 && faults[0]
      ? faults[0].detail
      : `${faults.length} fields need correcting; each is listed under "errors".`;
  return new DomainError('invalid', 'invalid', detail, faults);
}
