import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that the same words always give: the demonstration has the same past on every machine. */
export function chance(...words: readonly string[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 2 ** 32;
}
