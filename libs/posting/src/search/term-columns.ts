import type { PostingDraft } from '../posting-draft.js';
import { type TextMask, withMasks } from '../masking/text-mask.js';
import { searchTermsOf, searchVersion } from './search-terms.js';

/** What a posting is found by. */
export interface TermColumns {
  /** By everybody: only what everybody reads. */
  readonly searchTerms: string[];
  /** By its own organisation besides: what stands behind the masks. */
  readonly hiddenTerms: string[];
  readonly searchVersion: string;
}

/**
 * The terms of a draft. What is masked must not be found by others: who looks for a name could learn from the
 * answer where it stands.
 */
export function termColumns(draft: PostingDraft, masks: readonly TextMask[]): TermColumns {
  const searchTerms = searchTermsOf(withMasks(draft, masks));
  const open = new Set(searchTerms);
  const hiddenTerms =
    masks.length === 0 ? [] : searchTermsOf(draft).filter((term) => !open.has(term));
  return { searchTerms, hiddenTerms, searchVersion };
}
