/** What the API takes for the id of a request, too. */
const SANE = /^[A-Za-z0-9][\w.:-]{7,127}$/;

/** The id that the caller or the front gave to a request when it is a plain token, else a fresh one. */
export function requestId(given: string | null): string {
  return given !== null && SANE.test(given) ? given : crypto.randomUUID();
}
