import { badBodies, demand } from './bad-bodies.js';
import { ApiUnderTest, START_MS, type Kept, type TokenHolder } from './api-under-test.js';

/** Deeper than JSON.stringify can write. */
const deep = `{"kind":"demand","country":"KH","text":"wells","lines":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

describe('bad input', () => {
  let server: ApiUnderTest;
  let member: TokenHolder;
  let before: Kept;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    member = await server.member();
    before = await server.kept();
  }, START_MS);
  afterEach(async () => {
    expect(await server.kept()).toEqual(before);
  });
  afterAll(() => server.stop());

  const sendRaw = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    server.api.post('/api/v1/postings', { token: member.token, payload, headers });

  it.each(badBodies)('%s names its field', async (_what, body, pointer, code) => {
    const { status, body: problem } = await sendRaw(JSON.stringify(body));
    expect({ status, first: problem.errors[0] }).toMatchObject({
      status: 422,
      first: { pointer, code },
    });
    expect(problem).toMatchObject({
      type: '/api/problems/invalid',
      title: 'Fields need correcting',
    });
  });

  it.each([
    [
      'a lone surrogate in the text',
      `{"kind":"demand","country":"KH","text":"wells \\ud800"}`,
      '/text',
    ],
    [
      'a lone surrogate in a place',
      `{"kind":"demand","country":"KH","text":"wells","place":"\\udc00"}`,
      '/place',
    ],
    [
      'a lone surrogate in a line',
      `{"kind":"demand","country":"KH","text":"w","lines":[{"need":"\\ud83d"}]}`,
      '/lines/0/need',
    ],
  ])('%s names its field', async (_what, payload, pointer) => {
    const { status, body } = await sendRaw(payload);
    expect({ status, first: body.errors[0] }).toMatchObject({
      status: 422,
      first: { pointer, code: 'lone-surrogate' },
    });
  });

  it('refuses a hundred thousand levels, with an Idempotency-Key too', async () => {
    for (const headers of [undefined, { 'idempotency-key': 'deep' }]) {
      const { status, body } = await sendRaw(deep, headers);
      expect({ status, code: body.errors[0].code }).toEqual({
        status: 422,
        code: 'too-many-levels',
      });
    }
  });

  it.each([
    ['a body that is not JSON', 'we need wells'],
    ['half of a body', '{"kind":"demand",'],
    ['a body that would change every object', '{"__proto__":{"admin":true},"kind":"demand"}'],
    [
      'a body that would change a class',
      '{"constructor":{"prototype":{"admin":true}},"kind":"demand"}',
    ],
  ])('%s is 400, and all of it is at fault', async (_what, payload) => {
    const { status, body } = await sendRaw(payload);
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '' }],
    });
  });

  it('refuses a body above 2 MB with 413 and other types than JSON with 415', async () => {
    expect((await sendRaw(JSON.stringify({ ...demand, text: 'a'.repeat(2_100_000) }))).status).toBe(
      413,
    );
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      expect((await sendRaw('kind=demand', { 'content-type': type })).status).toBe(415);
    }
  });

  it('asks for a body where none was sent', async () => {
    const nothing = await server.api.post('/api/v1/postings', { token: member.token });
    const announced = await sendRaw('');
    expect([nothing.status, announced.status]).toEqual([422, 422]);
  });

  it('tells every faulty field at once, and no more than a hundred', async () => {
    const many = await sendRaw(
      JSON.stringify({ ...demand, text: 1, country: 2, quantity: { amount: 'x' } }),
    );
    expect(many.body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/country',
      '/quantity/amount',
      '/text',
    ]);
    const names = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`field${i}`, 1]));
    expect((await sendRaw(JSON.stringify({ ...demand, ...names }))).body.errors).toHaveLength(100);
  });

  it('answers no part of what was sent at length', async () => {
    const { text } = await sendRaw(JSON.stringify({ ...demand, country: 'K'.repeat(400) }));
    expect(text.length).toBeLessThan(1_500);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['limit=ten', '/limit'],
    ['limit=1&limit=2', '/limit'],
    ['kind=wish', '/kind'],
    ['state=gone', '/state'],
    ['sector=magic', '/sector'],
    ['sector=%00', '/sector'],
    ['sector=%ED%A0%80', '/sector'],
    ['country=XX', '/country'],
    ['own=perhaps', '/own'],
    ['cursor=abc', '/cursor'],
    ['cursor=%00', '/cursor'],
    [`cursor=${Buffer.from('{"id":"1"}').toString('base64url')}`, '/cursor'],
    [`cursor=${Buffer.from('[1]').toString('base64url')}`, '/cursor'],
    ['colour=blue', '/colour'],
    ['__proto__=1', '/__proto__'],
    ['toString=1', '/toString'],
  ])('the query ?%s names its parameter', async (query, pointer) => {
    const { status, body } = await server.api.get(`/api/v1/postings?${query}`, {
      token: member.token,
    });
    expect({ status, first: body.errors[0] }).toMatchObject({ status: 422, first: { pointer } });
  });

  it.each([
    'nonsense',
    '1',
    '00000000-0000-0000-0000-00000000000g',
    'a'.repeat(90),
    '%27%20or%201=1',
    'ಠ_ಠ',
  ])('the id %s is not found, as an absent one', async (id) => {
    const { status, body } = await server.api.get(`/api/v1/postings/${encodeURI(id)}`, {
      token: member.token,
    });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' });
  });

  it('refuses NUL, half a character and endless text in a path', async () => {
    const ask = (id: string) =>
      server.api.sendUndocumented('GET', `/api/v1/postings/${id}`, { token: member.token });
    const nul = await ask('%00');
    expect({ status: nul.status, first: nul.body.errors[0] }).toMatchObject({
      status: 422,
      first: { pointer: '/id' },
    });
    expect((await ask('%ED%A0%80')).status).toBe(400);
    expect((await ask('%zz')).status).toBe(400);
    expect((await ask('a'.repeat(5_000))).status).toBeGreaterThanOrEqual(400);
    expect((await ask('a'.repeat(5_000))).status).toBeLessThan(500);
    for (const { headers } of [nul, await ask('%zz')]) {
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });

  it.each([
    ['if-match', 'abc', 400],
    ['if-match', '"abc"', 412],
    ['if-match', '"1", "2"', 400],
    ['if-match', '*', 400],
    ['if-match', 'W/"1"', 412],
    ['if-match', '"99999999999999999999"', 412],
    ['idempotency-key', 'k'.repeat(256), 400],
    ['idempotency-key', 'schlüssel', 400],
  ])('the header %s: %s is %i', async (name, value, status) => {
    const address = '/api/v1/postings/01990000-0000-7000-8000-000000000000/pause';
    const answer = await server.api.post(address, {
      token: member.token,
      headers: { [name]: value },
    });
    expect(answer.status).toBe(status);
  });
});
