import { requireOwnOrigin } from './origin-check.js';

const own = 'https://network.example';
const cookie = '__Host-session=x';

describe('requireOwnOrigin', () => {
  it.each([
    ['a page of ours', 'POST', { origin: own, cookie }],
    [
      'a page of ours in a browser that keeps the origin to itself',
      'PUT',
      { 'sec-fetch-site': 'same-origin', cookie },
    ],
    ['a program', 'POST', {}],
    ['reading from anywhere', 'GET', { origin: 'https://evil.example', cookie }],
  ])('lets through: %s', (_what, method, headers) => {
    expect(() => requireOwnOrigin({ method, headers }, own)).not.toThrow();
  });

  it.each([
    ['another site', 'POST', { origin: 'https://evil.example', cookie }],
    ['another site that wants us to sign somebody in', 'POST', { origin: 'https://evil.example' }],
    ['a sandboxed frame', 'POST', { origin: 'null', cookie }],
    ['a site of the same family', 'DELETE', { 'sec-fetch-site': 'same-site', cookie }],
    ['our name over http', 'POST', { origin: 'http://network.example', cookie }],
    ['our name at another port', 'POST', { origin: `${own}:8443`, cookie }],
    ['a cookie from nowhere', 'PATCH', { cookie }],
  ])('refuses: %s', (_what, method, headers) => {
    expect(() => requireOwnOrigin({ method, headers }, own)).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'foreign-origin' }),
    );
  });
});
