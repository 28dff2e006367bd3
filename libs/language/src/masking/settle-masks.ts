import type { Mask, MaskKind } from './masked-text.js';
import { endOfCharacter, startOfCharacter } from './whole-characters.js';

/** Where two masks overlap, the more telling kind names what both cover. */
const byWeight: readonly MaskKind[] = [
  'email',
  'link',
  'phone',
  'handle',
  'address',
  'person',
  'place',
];

/**
 * The masks in order, none empty, those that touch joined; each covers whole characters as people see them,
 * so that no accent or half of an emoji is left behind.
 */
export function settleMasks(text: string, found: readonly Mask[]): Mask[] {
  const whole = found
    .filter(({ start, end }) => start < end)
    .map((mask) => ({
      ...mask,
      start: startOfCharacter(text, mask.start),
      end: endOfCharacter(text, mask.end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Mask[] = [];
  for (const mask of whole) {
    const last = settled.at(-1);
    if (last && mask.start <= last.end) join(last, mask);
    else settled.push(mask);
  }
  return settled;
}

function join(mask: Mask, other: Mask): void {
  mask.end = Math.max(mask.end, other.end);
  if (byWeight.indexOf(other.kind) < byWeight.indexOf(mask.kind)) mask.kind = other.kind;
}
