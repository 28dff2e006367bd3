import { waitUntil } from '../../apps/standalone/src/wait-until.js';

/**
 * Waits until `look` answers something truthy and answers that. Fails with what was waited for and what
 * was seen last.
 */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  { what, withinMs = 15_000 }: { what: string; withinMs?: number },
): Promise<T> {
  let last: unknown;
  const seen = await waitUntil(
    async () => {
      last = await look();
      return last ? (last as T) : undefined;
    },
    { withinMs, everyMs: 25 },
  );
  if (seen === undefined) {
    throw new Error(
      `Waited ${withinMs} ms in vain for ${what}. Last seen: ${JSON.stringify(last)}`,
    );
  }
  return seen;
}
