/** How a job ended, in words; an error that is thrown means: try again, with growing delay. */
export type JobOutcome =
  /** The result is in the transaction. */
  | { readonly kind: 'done' }
  /** There is nothing to do any more, and why. */
  | { readonly kind: 'cancelled'; readonly reason: string }
  /** Not yet: again at `dueAt`; not a failure. */
  | { readonly kind: 'postponed'; readonly dueAt: Date; readonly reason: string }
  /** No try will help: a dead letter for a person to look at. */
  | { readonly kind: 'given-up'; readonly reason: string };

export const done: JobOutcome = { kind: 'done' };

export function cancelled(reason: string): JobOutcome {
  return { kind: 'cancelled', reason };
}

export function givenUp(reason: string): JobOutcome {
  return { kind: 'given-up', reason };
}

export function postponed(dueAt: Date, reason: string): JobOutcome {
  return { kind: 'postponed', dueAt, reason };
}
