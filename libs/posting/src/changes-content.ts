import { isDeepStrictEqual } from 'node:util';
import type { demandColumns, offerColumns } from './draft-columns.js';
import type { NeedLine } from './need-line.js';
import type { Posting } from './posting.js';
import type { PostingDraft } from './posting-draft.js';

type DraftColumns = ReturnType<typeof demandColumns> | ReturnType<typeof offerColumns>;

/** They are made of the others; a new release makes them anew where nobody has changed a word. */
const MADE_OF_OTHERS = ['touches', 'masks', 'searchTerms', 'hiddenTerms', 'searchVersion'];

/**
 * Whether an edit brings anything that was not there before: a word, a figure, a day, a line of need. `posting` and
 * `lines` are as they stand, `columns` and `draft` as they are to be. Whoever was interested in the posting was
 * interested in what it said, so nobody here judges how much a change matters.
 */
export function changesContent(
  posting: Posting,
  lines: readonly NeedLine[],
  columns: DraftColumns,
  draft: PostingDraft,
): boolean {
  const before = posting as unknown as Readonly<Record<string, unknown>>;
  const otherColumn = Object.entries(columns).some(
    ([column, value]) =>
      !MADE_OF_OTHERS.includes(column) && !isDeepStrictEqual(before[column], value),
  );
  const linesBefore = lines.map(({ need, amount, unit }) => ({ need, amount, unit }));
  const linesAfter =
    draft.kind === 'demand'
      ? draft.lines.map(({ need, amount, unit }) => ({ need, amount, unit }))
      : [];
  return otherColumn || !isDeepStrictEqual(linesBefore, linesAfter);
}
