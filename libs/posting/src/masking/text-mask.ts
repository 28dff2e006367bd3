import { type KnownNames, type Mask, maskText, settleMasks, withSigns } from '#language';
import type { PostingDraft } from '../posting-draft.js';
import { mapFreeTexts } from './free-texts.js';

/** A stretch of a posting that others do not read until both sides are interested. */
export interface TextMask extends Mask {
  /** The text that it is in, as a JSON pointer into the draft: `/text`, `/lines/0/need`. */
  readonly pointer: string;
}

/**
 * What is to be masked in a draft: ways to reach people, their names, exact places. `people` are the names
 * that are known of the organisation; the draft's own place is known too. Pure.
 */
export function masksOf(draft: PostingDraft, people: readonly string[]): TextMask[] {
  const known = knownOf(draft, people);
  const found: TextMask[] = [];
  mapFreeTexts(draft, (text, pointer) => {
    found.push(...maskText(text, known).masks.map((mask) => ({ pointer, ...mask })));
    return text;
  });
  return found;
}

/**
 * The masks of a draft that has had masks before and says the same. What was masked as a person's name stays so:
 * somebody who has left or was erased is not known any more, and still not for others to read. Pure.
 */
export function masksAnew(
  draft: PostingDraft,
  people: readonly string[],
  before: readonly TextMask[],
): TextMask[] {
  const all = [...masksOf(draft, people), ...before.filter(({ kind }) => kind === 'person')];
  const settled: TextMask[] = [];
  mapFreeTexts(draft, (text, pointer) => {
    const here = all.filter((mask) => mask.pointer === pointer);
    settled.push(...settleMasks(text, here).map((mask) => ({ ...mask, pointer })));
    return text;
  });
  return settled;
}

/**
 * The names of people that `masks` hide in a draft, as they stand there. Who writes the posting anew may leave them
 * where they are, and nobody knows any more that they are names: known by them, the edit hides them again. Pure.
 */
export function namesMaskedIn(draft: PostingDraft, masks: readonly TextMask[]): string[] {
  const names = new Set<string>();
  mapFreeTexts(draft, (text, pointer) => {
    for (const mask of masks)
      if (mask.kind === 'person' && mask.pointer === pointer)
        names.add(text.slice(mask.start, mask.end));
    return text;
  });
  return [...names];
}

/** The draft as others read it. */
export function withMasks(draft: PostingDraft, masks: readonly TextMask[]): PostingDraft {
  if (masks.length === 0) return draft;
  return mapFreeTexts(draft, (text, pointer) =>
    withSigns(
      text,
      masks.filter((mask) => mask.pointer === pointer),
    ),
  );
}

function knownOf(draft: PostingDraft, people: readonly string[]): KnownNames {
  const { language } = draft;
  if (draft.kind === 'demand') {
    const places = draft.place === null ? [] : [draft.place];
    return { people, places, language, country: draft.country };
  }
  const [country, ...others] = draft.countries;
  return { people, language, ...(country && others.length === 0 ? { country } : {}) };
}
