import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiForSuite } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const PUBLIC_URL = 'https://network.example';
const body = { kind: 'demand', country: 'KH', text: 'Deep wells for three villages.' };

describe('what every answer says to browsers and caches', () => {
  const suite = apiForSuite({ environment: { PUBLIC_URL } });
  const ask = (method: string, path: string, asked: object = {}) =>
    suite.server.api.sendUndocumented(method, path, { token: suite.member.token, ...asked });

  it.each([
    ['an answer', 'GET', '/api/v1/organisations'],
    ['nothing at an address', 'GET', '/api/v1/nothing'],
    ['a refusal', 'POST', '/api/v1/postings'],
    ['the document', 'GET', '/api/openapi.json'],
  ])('%s', async (_what, method, path) => {
    const { headers } = await ask(method, path);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('an address that cannot be read', async () => {
    const { headers } = await ask('GET', '/%');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('a posting may be kept to be asked about by its ETag, by nobody but who got it', async () => {
    const posted = await ask('POST', '/api/v1/postings', { body });
    const { headers } = await ask('GET', `/api/v1/postings/${posted.body.id}`);
    expect(headers).toMatchObject({ etag: '"3"', 'cache-control': 'private, no-cache' });
  });

  it('signing out empties what the browser has kept', async () => {
    const people = new TestPeople(suite.server);
    const { email, password } = await people.add({ in: suite.member.id, role: 'viewer' });
    const cookies = await suite.server.api.post('/api/v1/session', { body: { email, password } });
    const cookie = [cookies.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0]);
    const { headers } = await ask('DELETE', '/api/v1/session', {
      token: undefined,
      headers: { cookie: cookie.join('; '), origin: PUBLIC_URL },
    });
    expect(headers['clear-site-data']).toBe('"cache", "storage"');
  });
});

describe('requests that try to be something else', () => {
  const suite = apiForSuite();
  const ask = (method: string, path: string, asked: object = {}) =>
    suite.server.api.sendUndocumented(method, path, { token: suite.member.token, ...asked });

  it.each(['TRACE', 'CONNECT', 'PROPFIND'])('%s is answered by nothing', async (method) => {
    await suite.server.app.listen(0, '127.0.0.1').catch(() => undefined);
    const { port } = suite.server.app.getHttpServer().address() as AddressInfo;
    const status = await new Promise<number>((resolve) => {
      const settled = (answer: { statusCode?: number }) => resolve(answer.statusCode ?? 0);
      const asking = httpRequest({ port, method, path: '/api/v1/postings' }, settled);
      asking.on('connect', settled).on('error', () => resolve(0));
      asking.setHeader('x-canary', 'reflected').end();
    });
    expect([0, 400, 404, 405]).toContain(status);
  });

  it('the method is the one of the request, whatever a header or field says', async () => {
    const headers = { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' };
    expect((await ask('GET', '/api/v1/organisations?_method=DELETE', { headers })).status).toBe(
      422,
    );
    expect((await ask('GET', '/api/v1/organisations', { headers })).status).toBe(200);
  });

  it.each(['limit=1&limit=2', 'limit[]=1', 'limit[a]=1', '__proto__=1', 'constructor=1', 'x=1'])(
    'a query is taken once and as it is declared: ?%s',
    async (query) => {
      expect((await ask('GET', `/api/v1/postings?${query}`)).status).toBe(422);
    },
  );

  it.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json-patch+json',
  ])('a body is JSON: not %s, which other sites can have a browser send', async (type) => {
    const answer = await ask('POST', '/api/v1/postings', {
      payload: JSON.stringify(body),
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(415);
  });

  it.each(['state', 'version', 'organisationId', 'id', 'createdAt', 'own', 'publishedAt'])(
    'a poster does not set "%s"',
    async (field) => {
      const answer = await ask('POST', '/api/v1/postings', { body: { ...body, [field]: 'x' } });
      expect(answer.body).toMatchObject({
        status: 422,
        errors: [{ pointer: `/${field}`, code: 'unknown-field' }],
      });
    },
  );

  it('every body and part of one that the document lists is closed to other fields', () => {
    const { components } = suite.server.api.document;
    const open = Object.entries(components?.schemas ?? {})
      .filter(([name]) => name.endsWith('Input'))
      .filter(([, schema]) => !('oneOf' in schema) && !('additionalProperties' in schema))
      .map(([name]) => name);
    expect(open).toEqual([]);
  });

  it.each([
    ['right-to-left override', 'a\u202ecod.exe', 'control-character'],
    ['NUL', 'a\u0000b', 'control-character'],
    ['half a character', '\ud800', 'lone-surrogate'],
    ['zalgo', `z${'\u0352'.repeat(40)}`, 'piled-marks'],
  ])('%s is refused, in a title and in a text', async (_what, text, code) => {
    for (const field of ['title', 'text']) {
      const payload = JSON.stringify({ ...body, [field]: text });
      const answer = await ask('POST', '/api/v1/postings', { payload });
      expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer: `/${field}`, code }] });
    }
  });

  it('what scripts need passes: isolates, vowel points, stacked and joined letters', async () => {
    const text = '\u2068قرية\u2069 مُحَمَّد · בְּרֵאשִׁית · བསྒྲུབས · Nguyễn · नमस्ते · 👩‍👩‍👧 \u200f';
    expect((await ask('POST', '/api/v1/postings', { body: { ...body, text } })).status).toBe(201);
  });
});
