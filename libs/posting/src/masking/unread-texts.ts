import { analyseText } from '#language';
import type { NeedLine } from '../need-line.js';
import type { Posting } from '../posting.js';
import { wordTerms } from '../search/search-terms.js';
import { mapFreeTexts } from './free-texts.js';
import { draftOf, masksFor } from './shown-to-others.js';
import { withMasks } from './text-mask.js';

/** What of a posting others do not read, for whoever quotes from it. */
export interface UnreadTexts {
  /** A text of the posting, as its poster wrote it: the same as others read it. */
  readonly shown: ReadonlyMap<string, string>;
  /** Whether others do not read the word, in any inflection, anywhere in the posting. */
  readonly hides: (word: string) => boolean;
}

/** `hiddenTerms` are the posting's, which are read only where they are asked for. */
export function unreadTextsOf(
  posting: Posting,
  lines: readonly NeedLine[],
  hiddenTerms: readonly string[],
): UnreadTexts {
  const draft = draftOf(posting, lines);
  const shown = new Map<string, string>();
  const texts = textsIn(draft);
  const masked = textsIn(withMasks(draft, masksFor(posting, draft)));
  texts.forEach((text, i) => shown.set(text, masked[i] ?? ''));
  const hidden = new Set(hiddenTerms);
  const { language } = posting;
  return {
    shown,
    hides: (word) =>
      wordTerms(analyseText(word, { language, kind: 'title' }), language).some(({ term }) =>
        hidden.has(term),
      ),
  };
}

function textsIn(draft: Parameters<typeof mapFreeTexts>[0]): string[] {
  const texts: string[] = [];
  mapFreeTexts(draft, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
