import { isId } from '../input/id-of.js';
import type { CursorKey } from './cursor.js';

/** The sort key of lists that are ordered by id. */
export type IdKey = { readonly id: string };

export function isIdKey(key: CursorKey): key is IdKey {
  return isId(key.id);
}
