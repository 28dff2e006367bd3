import { systemActor, Transactions } from '#database';
import { lockPostingsToSend } from '#posting';
import { apiForSuite, ApiUnderTest, START_MS } from './api-under-test.js';
import { type BreakableConnection, breakableConnection } from './breakable-connection.js';

const METRICS_TOKEN = 'metrics-token-of-the-operator';

describe('operation', () => {
  const suite = apiForSuite();

  it('is live and ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect(await suite.server.api.get(path)).toMatchObject({
        status: 200,
        body: { status: 'ok' },
      });
    }
  });

  it('counts requests by the pattern of their route, and the outbox', async () => {
    await suite.server.api.post('/api/v1/postings', {
      token: suite.member.token,
      body: { kind: 'offer', text: 'We can help.' },
    });
    const { body } = await suite.server.api.get(`/api/v1/postings?own=true`, {
      token: suite.member.token,
    });
    await suite.server.api.get(`/api/v1/postings/${body.items[0].id}`, {
      token: suite.member.token,
    });
    await suite.server.api.sendUndocumented('GET', '/nowhere/at/all');

    const { text } = await suite.server.api.get('/metrics');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/postings/:id",status="200"} 1',
    );
    expect(text).toContain('outbox_rows{queue="matching",state="pending"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain(body.items[0].id);
    expect(text).not.toContain('nowhere');
  });

  it.each([
    ['another machine', { remoteAddress: '203.0.113.7' }],
    ['a proxy on this machine', { headers: { 'x-forwarded-for': '127.0.0.1' } }],
    ['a proxy that says Forwarded', { headers: { forwarded: 'for=127.0.0.1' } }],
    [
      'a member',
      { remoteAddress: '203.0.113.7', headers: { authorization: 'Bearer dev_aaaaaaaaaaaa' } },
    ],
  ])('does not show figures to %s', async (_who, asked) => {
    expect((await suite.server.api.get('/metrics', asked)).status).toBe(403);
  });

  it('explains the types of its problems', async () => {
    const answer = await suite.server.api.get('/api/v1/organisations/me');
    expect((await suite.server.api.get(answer.body.type)).body).toMatchObject({
      status: 401,
      type: answer.body.type,
    });
    expect((await suite.server.api.get('/api/problems/magic')).status).toBe(404);
  });

  it('answers a wrong address and a wrong method with problem documents', async () => {
    const nowhere = await suite.server.api.sendUndocumented('GET', '/api/v1/wishes');
    expect(nowhere).toMatchObject({
      status: 404,
      body: { type: '/api/problems/not-found', instance: '/api/v1/wishes' },
    });
    const wrong = await suite.server.api.sendUndocumented('DELETE', '/api/v1/postings/1');
    expect(wrong).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, PUT' } });
    for (const { headers } of [nowhere, wrong]) {
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
  });

  it('brings the page of its reference along', async () => {
    const page = await suite.server.api.sendUndocumented('GET', '/api/docs');
    expect(page).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
    expect(loaded).toHaveLength(3);
    for (const url of loaded) {
      expect(url).toMatch(/^\/api\/docs\//);
      expect((await suite.server.api.sendUndocumented('GET', url)).status).toBe(200);
    }
    expect(
      (await suite.server.api.sendUndocumented('GET', '/api/docs/..%2F..%2Fpackage.json')).status,
    ).toBe(404);
  });

  it('sends headers that keep answers out of frames and shared caches', async () => {
    const { headers } = await suite.server.api.get('/api/v1/postings', {
      token: suite.member.token,
    });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none';object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    });
  });

  it('has no mailbox when mail goes to a server', async () => {
    expect((await suite.server.api.sendUndocumented('GET', '/dev/mailbox')).status).toBe(404);
  });
});

describe('operation with METRICS_TOKEN and LOCK_TIMEOUT_MS', () => {
  let server: ApiUnderTest;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ environment: { METRICS_TOKEN, LOCK_TIMEOUT_MS: '100' } });
  }, START_MS);
  afterAll(() => server.stop());

  it('shows figures to whoever has it, from anywhere', async () => {
    const ask = (token?: string) =>
      server.api.get('/metrics', { token, remoteAddress: '203.0.113.7' });
    expect((await ask(METRICS_TOKEN)).status).toBe(200);
    expect((await ask('metrics-token-of-another')).status).toBe(401);
    expect((await server.api.get('/metrics')).status).toBe(401);
  });

  it('answers 503 to the change of a posting that a mail is being sent about, and changes the others', async () => {
    const { token } = await server.member();
    const post = async () => {
      const body = { kind: 'offer', text: 'We help.' };
      return (await server.api.post('/api/v1/postings', { token, body })).body.id as string;
    };
    const withdraw = (id: string, headers = {}) =>
      server.api.post(`/api/v1/postings/${id}/withdraw`, { token, headers });
    const keyed = { 'idempotency-key': 'withdrawal-1' };
    const [told, other] = [await post(), await post()];
    await server.network.get(Transactions).run(systemActor('sender'), async (tx) => {
      await lockPostingsToSend(tx, [told]);
      for (const headers of [{}, keyed]) {
        expect(await withdraw(told, headers)).toMatchObject({
          status: 503,
          headers: { 'retry-after': '5' },
          body: { type: '/api/problems/unavailable', code: 'busy' },
        });
      }
      expect(await withdraw(other)).toMatchObject({ status: 200, body: { version: 4 } });
    });
    expect(await withdraw(told, keyed)).toMatchObject({ status: 200, body: { version: 4 } });
  });
});

describe('operation without PostgreSQL', () => {
  it(
    'is live but not ready, and says so to everybody',
    async () => {
      let connection: BreakableConnection | undefined;
      const server = await ApiUnderTest.start({
        databaseUrl: async (url) => (connection = await breakableConnection(url)).url,
      });
      const member = await server.member();
      const ask = (headers = {}) =>
        server.api.post('/api/v1/postings', {
          token: member.token,
          body: { kind: 'offer', text: 'We help.' },
          headers,
        });
      expect((await ask()).status).toBe(201);

      await connection?.cut();
      const answers = [
        await server.api.get('/health/ready'),
        await ask(),
        await ask({ 'idempotency-key': 'again' }),
      ];
      expect((await server.api.get('/health/live')).status).toBe(200);
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
        expect(answer.body.type).toBe('/api/problems/unavailable');
      }
      expect(await server.kept()).toMatchObject({ postings: 1, keys: 0 });
      await server.stop();
    },
    START_MS,
  );
});
