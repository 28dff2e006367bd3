import type { UnderstandingDto } from '../api/schema.js';

/** A piece of a text, and what it was understood to mean; null where nothing was read in it. */
export interface Stretch {
  readonly text: string;
  readonly meaning: string | null;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
}

/** The text cut where something was understood, in its order; of two readings of one piece the longer stands. */
export function stretches(text: string, understood: UnderstandingDto): Stretch[] {
  const cut: Stretch[] = [];
  let at = 0;
  for (const { start, end, meaning } of apart(marks(understood))) {
    if (start > at) cut.push({ text: text.slice(at, start), meaning: null });
    cut.push({ text: text.slice(start, end), meaning });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), meaning: null });
  return cut;
}

function marks({ concepts, places, quantities, groups, supports }: UnderstandingDto): Marked[] {
  const named = [...concepts, ...places, ...groups, ...supports]
    .filter(({ field, negated }) => field === 'text' && !negated)
    .map(({ start, end, name }) => ({ start, end, meaning: name }));
  const counted = quantities
    .filter(({ field, name }) => field === 'text' && name !== null)
    .map(({ start, end, name }) => ({ start, end, meaning: name ?? '' }));
  return [...named, ...counted];
}

function apart(all: readonly Marked[]): Marked[] {
  const byLength = [...all].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Marked[] = [];
  for (const mark of byLength) {
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
