import { NumberField } from '../fields/number-field.js';
import { TextField } from '../fields/text-field.js';
import { FromText } from '../input/from-text.js';

const DEFAULT_LIMIT = 20;
const MOST_ITEMS = 100;

/** Which part of a list is asked for. */
export class PageQuery {
  @FromText()
  @NumberField({
    description: `Items at most; ${DEFAULT_LIMIT} when not said.`,
    min: 1,
    max: MOST_ITEMS,
    whole: true,
  })
  limit?: number | null;

  @TextField({ description: '"next" of the page before.', max: 500 })
  cursor?: string | null;
}

export function limitOf({ limit }: PageQuery): number {
  return limit ?? DEFAULT_LIMIT;
}
