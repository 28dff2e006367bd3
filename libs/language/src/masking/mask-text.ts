import { findEmails } from './contacts/find-emails.js';
import { findHandles } from './contacts/find-handles.js';
import { findLinks } from './contacts/find-links.js';
import { findPhones } from './contacts/find-phones.js';
import { findKnownNames } from './find-known-names.js';
import { maskSign } from './mask-sign.js';
import type { KnownNames, Mask, MaskedText } from './masked-text.js';
import { passageOf, type Finder } from './passage.js';
import { findCalledPeople } from './people/find-called-people.js';
import { findChinesePeople } from './people/find-chinese-people.js';
import { findGivenNames } from './people/find-given-names.js';
import { findNamedPeople } from './people/find-named-people.js';
import { findPatronymics } from './people/find-patronymics.js';
import { findSignatures } from './people/find-signatures.js';
import { findAddresses } from './places/find-addresses.js';
import { findChinesePlaces } from './places/find-chinese-places.js';
import { findCoordinates } from './places/find-coordinates.js';
import { findLocatives } from './places/find-locatives.js';
import { findSettlements } from './places/find-settlements.js';
import { settleMasks } from './settle-masks.js';

const finders: readonly Finder[] = [
  findEmails,
  findLinks,
  findPhones,
  findHandles,
  findKnownNames,
  findNamedPeople,
  findCalledPeople,
  findPatronymics,
  findGivenNames,
  findSignatures,
  findChinesePeople,
  findCoordinates,
  findAddresses,
  findSettlements,
  findLocatives,
  findChinesePlaces,
];

/** A text whose masks uncover new things so many times is made to; it is not shown at all. */
const mostRounds = 8;

/**
 * The text as others see it before both sides are interested: names of people, ways to reach them and
 * exact places give way to `[…]`. A best effort: names that nothing points at stay, so the poster sees the
 * result first (decision 0020). The same text gives the same result; masking a masked text changes nothing;
 * any string is taken, in time proportional to its length.
 */
export function maskText(text: string, known: KnownNames): MaskedText {
  let masked: MaskedText = { text, masks: [] };
  for (let round = 0; round < mostRounds; round++) {
    const found = findMasks(masked.text, known);
    if (found.length === 0) return masked;
    masked = maskFurther(text, masked, found);
  }
  return { text: maskSign, masks: [{ start: 0, end: text.length, kind: 'address' }] };
}

/** What is to be masked in a text; nothing that has been masked already. */
function findMasks(text: string, known: KnownNames): Mask[] {
  const passage = passageOf(text, known);
  const found = settleMasks(
    text,
    finders.flatMap((find) => find(passage)),
  );
  return found.filter(({ start, end }) => text.slice(start, end) !== maskSign);
}

/** What one more round has found, put at its place in the original text. */
function maskFurther(text: string, masked: MaskedText, found: readonly Mask[]): MaskedText {
  const masks = settleMasks(text, [...masked.masks, ...toOriginal(masked.masks, found)]);
  return { text: withSigns(text, masks), masks };
}

/** Positions in a masked text as positions in its original. A sign that is touched counts as a whole. */
function toOriginal(masks: readonly Mask[], found: readonly Mask[]): Mask[] {
  let shift = 0;
  let next = 0;
  const positionOf = (position: number, isEnd: boolean): number => {
    for (let mask = masks[next]; mask; mask = masks[++next]) {
      const signStart = mask.start - shift;
      const signEnd = signStart + maskSign.length;
      if (position < signStart || (isEnd && position === signStart)) break;
      if (position < signEnd) return isEnd ? mask.end : mask.start;
      shift += mask.end - mask.start - maskSign.length;
    }
    return position + shift;
  };
  return found.map((mask) => ({
    ...mask,
    start: positionOf(mask.start, false),
    end: positionOf(mask.end, true),
  }));
}

/** The text with the sign of an omission where the masks are, which stand in order. */
export function withSigns(text: string, masks: readonly Mask[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of masks) {
    shown += text.slice(from, start) + maskSign;
    from = end;
  }
  return shown + text.slice(from);
}
