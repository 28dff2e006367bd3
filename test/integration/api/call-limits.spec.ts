import { ApiKeys } from '#membership';
import { apiForSuite } from './api-under-test.js';
import type { Answer } from './documented-api.js';
import { TestPeople } from './test-people.js';

describe('who asks too often', () => {
  const suite = apiForSuite({
    environment: {
      ...{ CALLS_PER_MINUTE: '6', ORGANISATION_CALLS_PER_MINUTE: '9' },
      ...{ VISITOR_CALLS_PER_MINUTE: '6', ALL_VISITORS_CALLS_PER_MINUTE: '9' },
    },
  });
  let people: TestPeople;
  beforeAll(() => {
    people = new TestPeople(suite.server);
  });
  afterEach(() => suite.server.network.clock.advance(60_000));

  const ask = (asker: { token?: string; cookie?: string; remoteAddress?: string }) =>
    suite.server.api.get('/api/v1/organisations/me', asker);
  const statusesOf = async (calls: number, asker: Parameters<typeof ask>[0]) => {
    const statuses: number[] = [];
    for (let i = 0; i < calls; i++) statuses.push((await ask(asker)).status);
    return statuses;
  };
  const six = Array<number>(6).fill(200);

  it('by an API key is told how long to wait and what helps, and is served again then', async () => {
    const { server, member } = suite;
    expect(await statusesOf(7, member)).toEqual([...six, 429]);
    const refused = await ask(member);
    expect(refused.headers['retry-after']).toBe('10');
    expect(refused.body).toMatchObject({
      type: '/api/problems/too-many',
      code: 'too-many-calls',
      detail: expect.stringMatching(
        /^This API key has made more than 6 calls .*Wait 10 s.*limit=100/,
      ),
    });
    server.network.clock.advance(10_000);
    expect(await statusesOf(2, member)).toEqual([200, 429]);
  });

  it('in a session is told in words that do not speak of programs', async () => {
    const { member } = suite;
    const { cookie } = await people.signedIn({ in: member.id, role: 'editor' });
    expect(await statusesOf(6, { cookie })).toEqual(six);
    const { detail } = (await ask({ cookie })).body as { detail: string };
    expect(detail).toBe(
      'You have made more than 6 calls within a minute. Wait 10 s, then try again.',
    );
  });

  it('keeps the others of the organisation waiting only when all together do, and nobody elsewhere', async () => {
    const { server, member } = suite;
    const second = { token: await server.apiKey(member.id) };
    const elsewhere = await server.member();
    expect(await statusesOf(7, member)).toEqual([...six, 429]);
    expect(await statusesOf(4, second)).toEqual([200, 200, 200, 429]);
    const { detail } = (await ask(second)).body as { detail: string };
    expect(detail).toMatch(/^People and systems of your organisation have made more than 9 calls/);
    expect(await statusesOf(6, elsewhere)).toEqual(six);
  });

  it('with what is refused, too', async () => {
    const { server, member } = suite;
    const token = await server.apiKey(member.id, ['postings:read']);
    const write = () => server.api.post('/api/v1/postings', { token, body: {} });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) statuses.push((await write()).status);
    expect(statuses).toEqual([...Array<number>(6).fill(403), 429]);
  });

  describe('and is not known', () => {
    const PUBLIC_LIST = '/api/v1/organisations';
    const visit = async (calls: number, remoteAddress: string, path = PUBLIC_LIST) => {
      const answers: Answer[] = [];
      for (let i = 0; i < calls; i++)
        answers.push(await suite.server.api.get(path, { remoteAddress }));
      return answers;
    };
    const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

    it('waits by the address that is called from, an IPv6 address by its network', async () => {
      const answers = await visit(7, '2001:db8:1:2::1');
      expect(statuses(answers)).toEqual([...six, 429]);
      const [neighbour] = await visit(1, '2001:db8:1:2::99');
      expect(neighbour).toMatchObject({ status: 429, headers: { 'retry-after': '10' } });
      expect(neighbour!.body.detail).toBe(
        'People and programs at your network address have made more than 6 calls within a minute. ' +
          'Wait 10 s, then try again, or sign in.',
      );
      expect(statuses(await visit(1, '2001:db8:1:3::1'))).toEqual([200]);
    });

    it('waits for all who are not known, whatever the address, while those who are known go on', async () => {
      const answers = [...(await visit(6, '192.0.2.1')), ...(await visit(4, '192.0.2.2'))];
      expect(statuses(answers)).toEqual([...Array<number>(9).fill(200), 429]);
      expect(answers.at(-1)!.body.detail).toMatch(/^All who are not signed in together have made/);
      expect(await statusesOf(1, suite.member)).toEqual([200]);
    });

    it('waits with what is refused, and with keys that nobody has', async () => {
      const token = 'cvs_nobody';
      const refused: number[] = [];
      for (let i = 0; i < 7; i++) refused.push((await ask({ token })).status);
      expect(refused).toEqual([...Array<number>(6).fill(401), 429]);
    });

    it('is not looked up any more, with keys that nobody has, while one that was good goes on', async () => {
      const { server, member } = suite;
      const keys = server.app.get(ApiKeys);
      const actorOf = keys.actorOf.bind(keys);
      let lookUps = 0;
      keys.actorOf = (token) => {
        lookUps++;
        return actorOf(token);
      };
      const fresh = { token: await server.apiKey(member.id) };
      const at = { remoteAddress: '192.0.2.7' };
      expect((await ask({ ...member, ...at })).status).toBe(200);
      lookUps = 0;
      const made = Array.from({ length: 9 }, (_, i) => ask({ token: `cvs_nobody-${i}`, ...at }));
      const answers = await Promise.all(made);
      expect(statuses(answers)).toEqual([...Array<number>(6).fill(401), 429, 429, 429]);
      expect(lookUps).toBe(6);
      keys.actorOf = actorOf;
      expect(answers.at(-1)!.body.detail).toMatch(/^With keys or sessions that are not good, /);
      expect((await ask({ ...member, ...at })).status).toBe(200);
      expect((await ask({ ...fresh, ...at })).status).toBe(429);
      server.network.clock.advance(10_000);
      expect((await ask({ ...fresh, ...at })).status).toBe(200);
      // It cost nothing, and is known from now on.
      expect((await ask({ token: 'cvs_nobody', ...at })).status).toBe(401);
      expect((await ask({ ...fresh, ...at })).status).toBe(200);
    });

    it('keeps nobody waiting who is known and comes anew where many read public pages', async () => {
      const { server } = suite;
      const member = await server.member();
      const remoteAddress = '192.0.2.8';
      expect(statuses(await visit(7, remoteAddress))).toEqual([...six, 429]);
      const { cookie } = await people.signedIn({ in: member.id, role: 'editor' });
      expect((await ask({ cookie, remoteAddress })).status).toBe(200);
    });

    it('waits where everybody may ask, but not for the calls of other addresses', async () => {
      const path = '/api/v1/vocabulary?language=en';
      expect(statuses(await visit(7, '192.0.2.3', path))).toEqual([...six, 429]);
      expect(statuses(await visit(6, '192.0.2.4', path))).toEqual(six);
      expect(statuses(await visit(6, '192.0.2.5', path))).toEqual(six);
    });

    it('never waits to hear whether the service is well', async () => {
      const answers = await visit(20, '192.0.2.6', '/health/live');
      expect(new Set(statuses(answers))).toEqual(new Set([200]));
    });
  });
});
