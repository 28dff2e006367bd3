import type { NeedLine } from '../need-line.js';
import { Demand, type Offer, type Posting } from '../posting.js';
import { demandContentOf, offerContentOf } from '../posting-content-of.js';
import type { PostingDraft } from '../posting-draft.js';
import { masksOf, type TextMask, withMasks } from './text-mask.js';

/** A posting as others read it. */
export interface ShownPosting {
  readonly draft: PostingDraft;
  /** What stands there as a sign of omission; positions are those in the poster's own text. */
  readonly masks: readonly TextMask[];
}

/** What a posting says, as members read it before both sides are interested. */
export function shownToOthers(posting: Posting, lines: readonly NeedLine[]): ShownPosting {
  const draft = draftOf(posting, lines);
  const masks = masksFor(posting, draft);
  return { draft: withMasks(draft, masks), masks };
}

/** What the poster has typed. */
export function draftOf(posting: Posting, lines: readonly NeedLine[]): PostingDraft {
  return posting instanceof Demand
    ? demandContentOf(posting, lines, [])
    : offerContentOf(posting as Offer, []);
}

/** One that was kept before masks were is masked now, without the names that are known of its organisation. */
export function masksFor(posting: Posting, draft: PostingDraft): readonly TextMask[] {
  return posting.masks ?? masksOf(draft, []);
}
