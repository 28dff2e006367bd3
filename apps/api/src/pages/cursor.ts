import { invalid } from '#domain-error';

/** What a cursor holds: the sort key of the last item of a page, text and whole numbers. */
export type CursorKey = Readonly<Record<string, string | number>>;

/** Turns the sort key of a page's last item into a cursor that clients need not understand. */
export function writeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * What a cursor says; undefined when there is none. `isKey` tells whether it is a key of this list. Throws
 * DomainError `invalid` for anything that this list did not hand out.
 */
export function readCursor<K extends CursorKey>(
  cursor: string | null | undefined,
  isKey: (key: CursorKey) => key is K,
): K | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const key = parse(cursor);
  if (key && isKey(key)) return key;
  throw invalid([
    {
      pointer: '/cursor',
      code: 'unknown-cursor',
      detail: 'Take "cursor" from "next" of the page before, unchanged.',
    },
  ]);
}

function parse(cursor: string): CursorKey | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return key !== null && typeof key === 'object' && !Array.isArray(key)
      ? (key as CursorKey)
      : null;
  } catch {
    return null;
  }
}
