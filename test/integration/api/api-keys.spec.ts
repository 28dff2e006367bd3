import { ApiUnderTest, START_MS } from './api-under-test.js';
import { TestPeople, type TestPerson } from './test-people.js';

const DAY = 86_400_000;

describe('API keys', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let organisationId: string;
  let chief: TestPerson & { cookie: string };

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    ({ id: organisationId } = await server.member());
    chief = await people.signedIn({ in: organisationId, role: 'administrator' });
  }, START_MS);
  afterAll(() => server.stop());

  const add = (body: object, cookie = chief.cookie) =>
    server.api.post('/api/v1/api-keys', { cookie, body });
  const wishes = { name: 'Case files', scopes: ['postings:read'] };

  it('are shown once, known by their beginning, and kept as a hash', async () => {
    const { status, body } = await add(wishes);
    expect(status).toBe(201);
    expect(body.key).toMatch(/^cvs_[\w-]{43}$/);
    expect(body.key.startsWith(body.prefix)).toBe(true);
    const list = await server.api.get('/api/v1/api-keys', { cookie: chief.cookie });
    expect(list.body.items[0]).toMatchObject({ id: body.id, prefix: body.prefix, usedAt: null });
    const rows = await server.network.database.query('select * from api_key');
    for (const text of [list.text, JSON.stringify(rows)]) expect(text).not.toContain(body.key);
  });

  it('are not kept with an Idempotency-Key', async () => {
    const headers = {
      'idempotency-key': 'the-same-key',
      cookie: chief.cookie,
      origin: 'http://localhost:3000',
    };
    const answers = [1, 2].map(() =>
      server.api.post('/api/v1/api-keys', { headers, body: wishes }),
    );
    const [one, two] = await Promise.all(answers);
    expect(one?.body.key).not.toBe(two?.body.key);
    const kept = await server.network.database.query('select * from idempotency_key');
    expect(JSON.stringify(kept)).not.toContain('cvs_');
  });

  it('do what their scopes say and nothing else', async () => {
    const token = await server.apiKey(organisationId, ['postings:read']);
    const status = async (method: string, path: string, body?: object) =>
      (await server.api.send(method, `/api/v1/${path}`, { token, body })).status;
    expect(await status('GET', 'postings')).toBe(200);
    expect(await status('POST', 'postings', { kind: 'demand', text: 'x', country: 'KH' })).toBe(
      403,
    );
    for (const path of ['suggestions', 'inbox', 'organisations', 'people', 'api-keys', 'session'])
      expect([path, await status('GET', path)]).toEqual([path, 403]);
  });

  it('end by time, and at once when they are revoked', async () => {
    const { body: short } = await add({ ...wishes, days: 1 });
    const { body: long } = await add(wishes);
    const ask = async (token: string) =>
      (await server.api.get('/api/v1/postings', { token })).status;
    expect([await ask(short.key), await ask(long.key)]).toEqual([200, 200]);
    const { id: other } = await server.member();
    const stranger = await people.signedIn({ in: other, role: 'administrator' });
    const revoke = (cookie: string) =>
      server.api.send('DELETE', `/api/v1/api-keys/${long.id}`, { cookie });
    expect((await revoke(stranger.cookie)).status).toBe(404);
    expect((await revoke(chief.cookie)).status).toBe(204);
    expect(await ask(long.key)).toBe(401);
    server.network.clock.advance(DAY);
    expect(await ask(short.key)).toBe(401);
    chief = { ...chief, cookie: await people.browser(chief) };
  });

  it.each([
    [{ ...wishes, scopes: [] }, '/scopes'],
    [{ ...wishes, scopes: ['postings:read', 'everything'] }, '/scopes/1'],
    [{ ...wishes, days: 731 }, '/days'],
    [{ ...wishes, days: 1.5 }, '/days'],
    [{ scopes: ['postings:read'] }, '/name'],
  ])('%j is refused at %s', async (body, pointer) => {
    expect((await add(body)).body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('are made by administrators only, after a recent proof, and not by a key', async () => {
    const editor = await people.signedIn({ in: organisationId, role: 'editor' });
    expect((await add(wishes, editor.cookie)).status).toBe(403);
    const token = await server.apiKey(organisationId);
    const byKey = await server.api.post('/api/v1/api-keys', { token, body: wishes });
    expect(byKey.status).toBe(403);
    server.network.clock.advance(11 * 60_000);
    expect((await add(wishes)).body.code).toBe('confirm-first');
  });
});
