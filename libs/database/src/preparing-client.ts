import { createHash } from 'node:crypto';
import { Client, type QueryConfig } from 'pg';

/** As many statements a connection keeps at most; each costs PostgreSQL some 20 to 100 KB. */
const KEPT = 250;

/** "cached plan must not change result type", and "prepared statement does not exist". */
const LOST_PLAN_STATES: ReadonlySet<unknown> = new Set(['0A000', '26000']);

/**
 * Whether a statement failed since its kept plan does not fit any more: the columns of a `select *` have changed, or
 * PostgreSQL has forgotten it. The same statement works on another connection.
 */
export function hasLostItsPlan(error: unknown): boolean {
  return LOST_PLAN_STATES.has((error as { readonly code?: unknown } | null)?.code);
}

/**
 * A connection that has PostgreSQL keep the plan of each statement that comes again. The policies of row-level
 * security make planning dearer than most statements themselves: half of the time of reading a posting was
 * planning. A plan kept is planned anew when a table, a policy or a function in it changes, or the role does.
 *
 * Statements without values (`COMMIT`, several in one) go as they are. After the first {@link KEPT} that came
 * twice no further ones are kept: a list `in ($1, … $n)` is another statement for each length.
 *
 * A plan that is lost would fail each time it is asked for: the connection ends then, which rolls its transaction back,
 * and the pool makes another.
 */
export class PreparingClient extends Client {
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();

  override query(...asked: never[]): never {
    const [text, values] = asked as unknown[];
    const ask = super.query.bind(this) as (...args: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return ask(...asked);
    const name = this.#nameOf(text);
    if (!name) return ask(...asked);
    const answer = ask({ name, text, values } satisfies QueryConfig, ...asked.slice(2));
    this.#endOnLostPlan(answer);
    return answer;
  }

  /** Where a callback was given there is no promise: that is how the pool asks, which drops what has failed itself. */
  #endOnLostPlan(answer: unknown): void {
    if (!(answer instanceof Promise)) return;
    answer.catch((error: unknown) => {
      if (hasLostItsPlan(error)) void this.end();
    });
  }

  #nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name || this.#names.size >= KEPT) return name;
    if (!this.#seen.has(text)) {
      if (this.#seen.size < 4 * KEPT) this.#seen.add(text);
      return undefined;
    }
    const made = createHash('sha256').update(text).digest('base64url');
    this.#names.set(text, made);
    return made;
  }
}
