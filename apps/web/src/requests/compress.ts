/** Pages and the data of pages; what the build serves as files stands there compressed already. */
const TEXT = /^(?:text\/|application\/(?:json|ld\+json|xml)\b)/;

/** Named, and not by "gzip;q=0", which refuses it. */
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/**
 * The same answer in fewer bytes, when whoever asked takes gzip: of a page, about a quarter is left.
 *
 * @param accepted the header Accept-Encoding of the request
 */
export function compress(response: Response, accepted: string | null): Response {
  const { body, headers, status, statusText } = response;
  if (!body || !TEXT.test(headers.get('content-type') ?? '')) return response;
  headers.append('vary', 'Accept-Encoding');
  if (headers.has('content-encoding') || !TAKES_GZIP.test(accepted ?? '')) return response;
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), {
    status,
    statusText,
    headers,
  });
}
