import { AsyncLocalStorage } from 'node:async_hooks';
import { eventually } from './eventually.js';
import type { TestDatabase } from './test-database.js';

/**
 * Has two transactions overlap, whatever the machine is doing: `first` is called with a function that it awaits
 * when its work is done and before it commits; `second` is begun then, and `first` commits as soon as `second` waits
 * for a lock or has ended. Answers how both ended.
 */
export async function overlap<A, B>(
  database: TestDatabase,
  first: (hold: () => Promise<void>) => Promise<A>,
  second: () => Promise<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  // Called from within the first transaction, the second would join it.
  const outside = AsyncLocalStorage.snapshot();
  let later: Promise<PromiseSettledResult<B>[]> | undefined;
  const hold = async () => {
    let ended = false;
    later = Promise.allSettled([outside(second)]).finally(() => (ended = true));
    const waits = async () => ended || (await hasLockWaiter(database));
    await eventually(waits, { what: 'the second transaction to wait or to end' });
  };
  const [one] = await Promise.allSettled([first(hold)]);
  const [two] = (await later) ?? [];
  if (!one || !two) throw new Error('The first transaction did not hold.');
  return [one, two];
}

/** Whether somebody in the database waits for a lock right now. */
export async function hasLockWaiter(database: TestDatabase): Promise<boolean> {
  const waiting = await database.query(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return waiting.length > 0;
}
