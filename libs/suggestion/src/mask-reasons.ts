import type { Reason, ReasonParams } from '#matching';
import type { UnreadTexts } from '#posting';

/**
 * Reasons as somebody reads them who does not read all of the other posting. Lines, conditions and regions are
 * told as others read them; a word that both postings share is left out where it is masked there: whoever
 * wrote a name could learn from it that the other side names the same person.
 */
export function maskReasons(reasons: readonly Reason[], unread: UnreadTexts): Reason[] {
  return reasons.flatMap((reason) => {
    if (reason.code !== 'shared-words')
      return [{ ...reason, params: shownParams(reason.params, unread) }];
    const words = [reason.params.words ?? []].flat().map(String);
    const open = words.filter((word) => !unread.hides(word));
    return open.length === 0 ? [] : [{ ...reason, params: { words: open } }];
  });
}

function shownParams(params: ReasonParams, { shown }: UnreadTexts): ReasonParams {
  const told = (text: string) => shown.get(text) ?? text;
  const entries = Object.entries(params).map(([name, value]): [string, typeof value] => {
    if (typeof value === 'number') return [name, value];
    return [name, typeof value === 'string' ? told(value) : value.map(told)];
  });
  return Object.fromEntries(entries);
}
