import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `condition` again and again until it answers something other than `undefined` or `false`,
 * and returns that answer; `undefined` when `withinMs` have passed first. Asks at least once.
 */
export async function waitUntil<T>(
  condition: () => T | Promise<T>,
  { withinMs, everyMs = 50 }: { withinMs: number; everyMs?: number },
): Promise<Exclude<T, false> | undefined> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, false>;
    if (performance.now() >= deadline) return undefined;
    await pause(everyMs);
  }
}
