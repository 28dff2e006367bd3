import type { Operation } from './operations.js';
import type { Variant } from './variants.js';

/** As many requests are under way at a time; Node answers them on one core whatever it is. */
const AT_ONCE = 4;

/** What a variant did with some requests of one operation. */
export interface Turn {
  readonly round: number;
  readonly variant: string;
  readonly operation: string;
  /** Requests a second. */
  readonly rate: number;
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
}

/** Asks the variant for the operation. Throws for an answer that is not the one wanted. */
export async function takeTurn(
  { name, app, headers, postingIds }: Variant,
  operation: Operation,
  { round, requests }: { round: number; requests: number },
): Promise<Turn> {
  const latencies: number[] = [];
  let begun = 0;
  const ask = async () => {
    while (begun < requests) {
      const id = postingIds[(round * requests + begun++) % postingIds.length] ?? '';
      const url = `/api/v1/postings${operation.path(id)}`;
      const payload = operation.body ? { payload: operation.body } : {};
      const start = performance.now();
      const answer = await app.inject({ method: operation.method, url, headers, ...payload });
      latencies.push(performance.now() - start);
      if (answer.statusCode !== operation.status)
        throw new Error(`${name}, ${operation.name}: ${answer.statusCode} ${answer.body}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const rate = (1_000 * requests) / (performance.now() - start);
  return { round, variant: name, operation: operation.name, rate, latencies };
}
