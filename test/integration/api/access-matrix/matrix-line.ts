import type { Asker, Relation } from './askers.js';

/**
 * What comes back. `+` it is done; `?` 401, say who you are; `-` 403, this is not for you; `0` 404, there is nothing
 * that you may know of; `!` 409, you may, and it cannot be done; `·` there is no such row to ask for.
 */
export type Sign = '+' | '?' | '-' | '0' | '!' | '·';

/** One line of the matrix. */
export interface Line {
  /** Those whom the answers are for; anybody else gets `?` or `-`, by whether we know them. */
  readonly to: readonly Asker[];
  readonly answers: Readonly<Partial<Record<Relation, Sign>>>;
  /** Askers who get something else: for every row, or for those that are named. */
  readonly but: Readonly<Partial<Record<Asker, Exception>>>;
}

type Exception = Sign | Partial<Record<Relation, Sign>>;

/** Nobody that we know: a session or key that has ended is none. */
export const strangers: readonly Asker[] = ['anonymous', 'suspended', 'revoked key', 'expired key'];

/** A line about those who may; without `answers` the route is about nobody's row in particular. */
export function line(
  to: readonly Asker[],
  answers: Line['answers'] = { own: '+' },
  but: Line['but'] = {},
): Line {
  return { to, answers, but };
}

/** What the asker should get for a row of theirs, a partner's, or somebody else's. */
export function expectedSign({ to, answers, but }: Line, asker: Asker, relation: Relation): Sign {
  const exception = but[asker];
  if (typeof exception === 'string') return exception;
  if (exception?.[relation]) return exception[relation];
  if (to.includes(asker)) return answers[relation] ?? '·';
  return strangers.includes(asker) ? '?' : '-';
}

/** The same exception for several askers. */
export function each(some: readonly Asker[], sign: Exception): Line['but'] {
  return Object.fromEntries(some.map((asker) => [asker, sign]));
}
