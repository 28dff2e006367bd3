import { generateSync } from 'otplib';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { cookiesOf, TestPeople, type TestPerson } from './test-people.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

describe('second factors', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let organisationId: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    ({ id: organisationId } = await server.member());
  }, START_MS);
  afterAll(() => server.stop());

  const post = (path: string, cookie: string, body?: object) =>
    server.api.post(`/api/v1/${path}`, { cookie, body });
  const codeOf = (secret: string) =>
    generateSync({ secret, epoch: Math.floor(server.network.clock.now().getTime() / 1_000) });
  /** Signs in by password; the cookie of a session that may wait for its second factor. */
  const half = async ({ email, password }: TestPerson) => {
    const answer = await server.api.post('/api/v1/session', { body: { email, password } });
    return { answer, cookie: cookiesOf(answer) };
  };
  const withApp = async () => {
    const person = await people.signedIn({ in: organisationId, role: 'editor' });
    const { body: prepared } = await post('account/factors/authenticator-app', person.cookie);
    const confirmed = await post('account/factors/authenticator-app/confirmation', person.cookie, {
      code: codeOf(prepared.secret),
    });
    return { ...person, secret: prepared.secret as string, uri: prepared.uri as string, confirmed };
  };

  describe('an authenticator app', () => {
    it('is asked for from the moment at which it has shown a right code', async () => {
      const person = await people.signedIn({ in: organisationId, role: 'editor' });
      const { body } = await post('account/factors/authenticator-app', person.cookie);
      expect(body.uri).toMatch(
        /^otpauth:\/\/totp\/Caravanserai:person-\d+%40example\.org\?secret=/,
      );
      expect((await half(person)).answer.body.stage).toBe('open');
      const confirm = (code: string) =>
        post('account/factors/authenticator-app/confirmation', person.cookie, { code });
      expect((await confirm('000000')).status).toBe(422);
      const confirmed = await confirm(codeOf(body.secret));
      expect(confirmed.status).toBe(201);
      expect(confirmed.body.recoveryCodes).toHaveLength(10);
      expect((await half(person)).answer.body).toEqual({
        stage: 'second-factor',
        person: null,
        secretariatRole: null,
        places: [],
        representing: null,
        factors: ['authenticator-app', 'recovery-code'],
        factorDueAt: null,
      });
    });

    it('opens a session under another token; before that it opens nothing', async () => {
      const person = await withApp();
      const { cookie } = await half(person);
      for (const path of ['inbox', 'account/sessions', 'account/factors'])
        expect((await server.api.get(`/api/v1/${path}`, { cookie })).body).toMatchObject({
          status: 403,
          code: 'second-factor-due',
        });
      server.network.clock.advance(MINUTE);
      const given = await post('session/second-factor', cookie, {
        authenticatorCode: codeOf(person.secret),
      });
      expect(given.body).toMatchObject({ stage: 'open', person: { id: person.id } });
      expect((await server.api.get('/api/v1/session', { cookie })).status).toBe(401);
      const opened = cookiesOf(given);
      expect((await server.api.get('/api/v1/postings', { cookie: opened })).status).toBe(200);
      expect((await post('session/second-factor', opened, { recoveryCode: 'x' })).status).toBe(409);
    });

    it('takes no code twice, and none of two that come at once', async () => {
      const person = await withApp();
      server.network.clock.advance(MINUTE);
      const [one, two] = [await half(person), await half(person)];
      const authenticatorCode = codeOf(person.secret);
      const statuses = await Promise.all(
        [one, two].map(
          async ({ cookie }) =>
            (await post('session/second-factor', cookie, { authenticatorCode })).status,
        ),
      );
      expect(statuses.sort()).toEqual([200, 401]);
    });

    it('lets nobody guess: after a few wrong codes a right one has to wait', async () => {
      const person = await withApp();
      server.network.clock.advance(MINUTE);
      const { cookie } = await half(person);
      const give = (authenticatorCode: string) =>
        post('session/second-factor', cookie, { authenticatorCode });
      const statuses = [];
      for (let i = 0; i < 7; i++) statuses.push((await give('000000')).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
      const right = await give(codeOf(person.secret));
      expect(right.status).toBe(429);
      expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    });

    it('keeps the secret unreadable in the database', async () => {
      const { secret } = await withApp();
      const rows = await server.network.database.query('select * from authenticator_app');
      expect(JSON.stringify(rows)).not.toContain(secret);
    });

    it('half a session ends after ten minutes', async () => {
      const person = await withApp();
      const { cookie } = await half(person);
      server.network.clock.advance(11 * MINUTE);
      expect((await server.api.get('/api/v1/session', { cookie })).status).toBe(401);
    });
  });

  describe('recovery codes', () => {
    it('each stand in once, as they are written by hand', async () => {
      const person = await withApp();
      const [code = ''] = person.confirmed.body.recoveryCodes as string[];
      const give = async (recoveryCode: string) =>
        (await post('session/second-factor', (await half(person)).cookie, { recoveryCode })).status;
      expect(await give(code.toUpperCase().replaceAll('-', ' '))).toBe(200);
      expect(await give(code)).toBe(401);
    });

    it('are renewed all at once', async () => {
      const person = await withApp();
      const [old = ''] = person.confirmed.body.recoveryCodes as string[];
      const renewed = await post('account/factors/recovery-codes', person.cookie);
      expect(renewed.body.recoveryCodes).toHaveLength(10);
      const { cookie } = await half(person);
      expect((await post('session/second-factor', cookie, { recoveryCode: old })).status).toBe(401);
    });
  });

  it('are compulsory for administrators and the Secretariat after two weeks', async () => {
    const places = [
      { in: organisationId, role: 'administrator' },
      { in: 'secretariat', role: 'officer' },
    ] as const;
    for (const place of places) {
      const person = await people.signedIn(place);
      const { body } = await server.api.get('/api/v1/session', { cookie: person.cookie });
      expect(body.stage).toBe('open');
      expect(Date.parse(body.factorDueAt) - server.network.clock.now().getTime()).toBe(14 * DAY);
      server.network.clock.advance(14 * DAY);
      const { answer, cookie } = await half(person);
      expect(answer.body.stage).toBe('set-up-factor');
      expect((await server.api.get('/api/v1/account/sessions', { cookie })).body).toMatchObject({
        status: 403,
        code: 'set-up-factor',
      });
      const { body: prepared } = await post('account/factors/authenticator-app', cookie);
      await post('account/factors/authenticator-app/confirmation', cookie, {
        code: codeOf(prepared.secret),
      });
      expect((await server.api.get('/api/v1/account/sessions', { cookie })).status).toBe(200);
    }
  });

  it('change only after a recent proof, as sessions do', async () => {
    const { cookie } = await withApp();
    server.network.clock.advance(11 * MINUTE);
    const path = '/api/v1/account/factors';
    const answers = [
      await server.api.send('DELETE', `${path}/authenticator-app`, { cookie }),
      await server.api.send('DELETE', `${path}/passkeys/any`, { cookie }),
      await post('account/factors/authenticator-app', cookie),
      await post('account/factors/authenticator-app/confirmation', cookie, { code: '000000' }),
      await post('account/factors/passkeys/options', cookie),
      await post('account/factors/passkeys', cookie, { name: 'x', response: {} }),
      await post('account/factors/recovery-codes', cookie),
      await server.api.send('DELETE', '/api/v1/account/sessions', { cookie }),
      await server.api.send('DELETE', `/api/v1/account/sessions/${crypto.randomUUID()}`, {
        cookie,
      }),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual(answers.map(() => 'confirm-first'));
  });

  it('let a password be short, and then stay', async () => {
    const person = await withApp();
    const put = (password: string) =>
      server.api.put('/api/v1/account/password', { cookie: person.cookie, body: { password } });
    expect((await put('dry wells')).status).toBe(204);
    const removed = await server.api.send('DELETE', '/api/v1/account/factors/authenticator-app', {
      cookie: person.cookie,
    });
    expect(removed.body).toMatchObject({ status: 409, code: 'password-too-short-alone' });
  });

  it('are what counts as proof for who has one', async () => {
    const person = await withApp();
    const prove = (body: object) => post('session/proof', person.cookie, body);
    expect((await prove({ password: person.password })).body.code).toBe('factor-needed');
    server.network.clock.advance(MINUTE);
    expect((await prove({})).status).toBe(422);
    expect((await prove({ authenticatorCode: codeOf(person.secret) })).status).toBe(204);
  });
});
