import { type CursorKey, writeCursor } from './cursor.js';

/** One part of a list. */
export interface Page<T> {
  readonly items: T[];
  /** The cursor of what follows; null on the last page. */
  readonly next: string | null;
}

/**
 * Makes a page of `found`, which was asked for with one item more than `limit`: the extra one only says that
 * there is more.
 */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  keyOf: (item: T) => CursorKey,
): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? writeCursor(keyOf(last)) : null };
}

/** The same page with its items told otherwise. */
export function mapPage<T, U>(page: Page<T>, items: U[]): Page<U> {
  return { items, next: page.next };
}
