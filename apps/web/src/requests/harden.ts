/** What may be loaded is said by the content security policy in vite.config.ts. */
const HEADERS = {
  // The page depends on both; it may be kept, and is asked about before it is shown again.
  'cache-control': 'private, no-cache',
  vary: 'Accept-Language, Cookie',
  'x-content-type-options': 'nosniff',
  // Nobody is told a path, not even our own server's log: links in mails carry a token there. ("no-referrer" would
  // have browsers send forms without their origin, by which we know that they are ours.)
  'referrer-policy': 'strict-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), ' +
    'publickey-credentials-create=(self), publickey-credentials-get=(self)',
};

/**
 * Adds to an answer what keeps browsers and caches from doing more with it than they should.
 * @param personal whether it tells something of somebody; it is kept nowhere then
 */
export function harden(response: Response, personal: boolean): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (personal) response.headers.set('cache-control', 'no-store');
  return response;
}
