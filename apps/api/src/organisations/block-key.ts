import { isId } from '../input/id-of.js';
import type { CursorKey } from '../pages/cursor.js';

/** The sort key of blocks, which are ordered by when they were made (milliseconds since 1970), then by whom. */
export type BlockKey = { readonly at: number; readonly id: string };

export function isBlockKey(key: CursorKey): key is BlockKey {
  return isId(key.id) && Number.isInteger(key.at) && !Number.isNaN(new Date(key.at!).getTime());
}
