import { ApiUnderTest, START_MS } from './api-under-test.js';
import { cookiesOf, TestPeople, type TestPerson } from './test-people.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

describe('signing in', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let organisationId: string;
  let ana: TestPerson;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    ({ id: organisationId } = await server.member());
    ana = await people.add({ in: organisationId, role: 'editor' });
  }, START_MS);
  afterAll(() => server.stop());

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    server.api.post('/api/v1/session', { body: { email, password }, headers });
  const me = (cookie: string) => server.api.get('/api/v1/session', { cookie });

  it('with the right password opens a session that acts for the person’s organisation', async () => {
    const answer = await signIn(ana.email.toUpperCase(), ana.password);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        stage: 'open',
        person: { id: ana.id, email: ana.email },
        places: [{ organisationId, role: 'editor', current: true }],
        factors: [],
        factorDueAt: null,
      },
    });
    const cookie = cookiesOf(answer);
    expect((await me(cookie)).body).toEqual(answer.body);
    expect((await server.api.get('/api/v1/postings', { cookie })).status).toBe(200);
  });

  it('sets cookies that scripts cannot read and other sites cannot send', async () => {
    const set = (await signIn(ana.email, ana.password)).headers[
      'set-cookie'
    ] as unknown as string[];
    expect(set.map((cookie) => cookie.replace(/=[\w-]{43};/, '=…;'))).toEqual([
      'session=…; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax',
      'device=…; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax',
    ]);
  });

  it('keeps of tokens and passwords nothing but hashes', async () => {
    const cookie = await people.browser(ana);
    const token = /session=([\w-]{43})/.exec(cookie)?.[1] ?? '';
    for (const table of ['session', 'known_device', 'password', 'person', 'audit_entry']) {
      const rows = JSON.stringify(await server.network.database.query(`select * from ${table}`));
      expect(rows).not.toContain(token);
      expect(rows).not.toContain(ana.password);
    }
    const [{ hash = '' } = {}] = await server.network.database.query<{ hash: string }>(
      'select hash from password where person_id = $1',
      [ana.id],
    );
    expect(hash).toMatch(/^\$argon2id\$/);
  });

  it('writes in the audit which person acted, and for whom', async () => {
    const cookie = await people.browser(ana);
    const body = { kind: 'demand', text: 'We ask for two deep wells.', country: 'KH' };
    const { body: posting } = await server.api.post('/api/v1/postings', { cookie, body });
    const [entry] = await server.network.database.query(
      `select actor_kind, actor_id, agent_kind, agent_id from audit_entry
        where subject_id = $1 order by id limit 1`,
      [posting.id],
    );
    expect(entry).toEqual({
      actor_kind: 'organisation',
      actor_id: organisationId,
      agent_kind: 'person',
      agent_id: ana.id,
    });
  });

  it('is never too often, with the right password', async () => {
    for (let times = 0; times < 25; times++)
      expect((await signIn(ana.email, ana.password)).status).toBe(200);
  });

  it('answers the same for a wrong password, an address that nobody has, and a suspended person', async () => {
    const suspended = await people.add();
    await server.network.database.query('update person set suspended_at = now() where id = $1', [
      suspended.id,
    ]);
    const noPassword = await people.add();
    await server.network.database.query('delete from password where person_id = $1', [
      noPassword.id,
    ]);
    const answers = await Promise.all([
      signIn(ana.email, 'not the password'),
      signIn('nobody@example.org', 'not the password'),
      signIn('no address at all', 'not the password'),
      signIn(suspended.email, suspended.password),
      signIn(noPassword.email, noPassword.password),
    ]);
    const shown = answers.map(({ status, text, headers }) => ({
      status,
      text,
      names: Object.keys(headers).sort(),
    }));
    expect(shown[0]?.status).toBe(401);
    for (const other of shown) expect(other).toEqual(shown[0]);
  });

  it('is not done by a page of another site, nor is anything else with its cookie', async () => {
    const foreign = { origin: 'https://evil.example' };
    expect((await signIn(ana.email, ana.password, foreign)).status).toBe(403);
    const cookie = await people.browser(ana);
    const ended = await server.api.send('DELETE', '/api/v1/session', {
      headers: { cookie, ...foreign },
    });
    expect(ended.body).toMatchObject({ status: 403, code: 'foreign-origin' });
    expect((await me(cookie)).status).toBe(200);
  });

  it('ends by signing out', async () => {
    const cookie = await people.browser(ana);
    const out = await server.api.send('DELETE', '/api/v1/session', { cookie });
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^session=; Path=\/; Max-Age=0;/);
    expect((await me(cookie)).status).toBe(401);
  });

  it('shows where somebody is signed in, and ends it there', async () => {
    const bo = await people.add({ in: organisationId, role: 'viewer' });
    const agent = {
      'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0',
    };
    const phone = cookiesOf(await signIn(bo.email, bo.password, agent));
    const computer = await people.browser(bo);
    const { body } = await server.api.get('/api/v1/account/sessions', { cookie: computer });
    expect(body.items).toHaveLength(2);
    const other = body.items.find((one: { current: boolean }) => !one.current);
    expect(other).toMatchObject({ device: 'Firefox · Android' });
    const end = (id: string, cookie: string) =>
      server.api.send('DELETE', `/api/v1/account/sessions/${id}`, { cookie });
    expect((await end(other.id, await people.browser(ana))).status).toBe(404);
    expect((await end(other.id, computer)).status).toBe(204);
    expect((await me(phone)).status).toBe(401);
    expect((await me(computer)).status).toBe(200);
  });

  it('dies at once when the person is suspended, and leaves nothing with who loses the place', async () => {
    const cy = await people.signedIn({ in: organisationId, role: 'editor' });
    await server.network.database.query('delete from affiliation where person_id = $1', [cy.id]);
    const { status, body } = await server.api.get('/api/v1/postings', { cookie: cy.cookie });
    // What anybody may read, and no organisation of this network stands on public pages.
    expect({ status, items: body.items }).toEqual({ status: 200, items: [] });
    expect((await server.api.get('/api/v1/inbox', { cookie: cy.cookie })).status).toBe(403);
    await server.network.database.query('update person set suspended_at = now() where id = $1', [
      cy.id,
    ]);
    expect((await me(cy.cookie)).status).toBe(401);
  });

  it('lasts as long as it is used, and never longer than thirty days', async () => {
    const [idle, used] = [await people.browser(ana), await people.browser(ana)];
    for (let week = 0; week < 4; week++) {
      server.network.clock.advance(6.9 * DAY);
      expect((await me(used)).status).toBe(200);
      if (week === 1) expect((await me(idle)).status).toBe(401);
    }
    server.network.clock.advance(2.5 * DAY);
    expect((await me(used)).status).toBe(401);
  });

  it('changes the address once the new one has confirmed it, and ends all that was open', async () => {
    const gul = await people.signedIn({ in: organisationId, role: 'viewer' });
    const ask = (email: string) =>
      server.api.put('/api/v1/account/email', { cookie: gul.cookie, body: { email } });
    const confirm = (token: string) =>
      server.api.post('/api/v1/account/email/confirmation', { body: { token } });
    const statuses = [await ask('gul@example.org'), await ask(ana.email)];
    expect(statuses.map(({ status, text }) => [status, text])).toEqual([
      [202, ''],
      [202, ''],
    ]);
    expect((await confirm(await people.linkToken('confirm-email', 'gul@example.org'))).status).toBe(
      409,
    );
    const toTaken = await confirm(await people.linkToken('confirm-email', ana.email));
    expect(toTaken.body.code).toBe('address-taken');
    await ask('gul@example.org');
    expect((await confirm(await people.linkToken('confirm-email', 'gul@example.org'))).status).toBe(
      204,
    );
    expect((await me(gul.cookie)).status).toBe(401);
    expect((await signIn(gul.email, gul.password)).status).toBe(401);
    expect((await signIn('gul@example.org', gul.password)).status).toBe(200);
  });

  it('gives an address to one of two who confirm it at once, and tells the other that it is taken', async () => {
    const address = 'wanted-by-two@example.org';
    const tokens: string[] = [];
    for (const role of ['viewer', 'editor'] as const) {
      const { cookie } = await people.signedIn({ in: organisationId, role });
      await server.api.put('/api/v1/account/email', { cookie, body: { email: address } });
      tokens.push(await people.linkToken('confirm-email', address));
    }
    const answers = await Promise.all(
      tokens.map((token) =>
        server.api.post('/api/v1/account/email/confirmation', { body: { token } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('address-taken');
  });

  it('notes in the audit that an address was confirmed, the first time', async () => {
    const { id, email } = await people.add({ in: organisationId, role: 'viewer' });
    await server.network.database.query(
      'update person set email_confirmed_at = null where id = $1',
      [id],
    );
    for (let i = 0; i < 2; i++) {
      await server.api.post('/api/v1/links', { body: { purpose: 'sign-in', email } });
      const token = await people.linkToken('sign-in', email);
      await server.api.post('/api/v1/session/link', { body: { token } });
    }
    const entries = await server.network.database.query(
      `select agent_id from audit_entry where subject_id = $1 and action = 'person.email-confirmed'`,
      [id],
    );
    expect(entries).toEqual([{ agent_id: id }]);
  });

  it('changes the password after a recent proof only, and ends the other sessions', async () => {
    const flo = await people.signedIn({ in: organisationId, role: 'viewer' });
    const other = await people.browser(flo);
    const change = (cookie: string) =>
      server.api.put('/api/v1/account/password', {
        cookie,
        body: { password: 'goats on the mountain road' },
      });
    const prove = (password: string) =>
      server.api.post('/api/v1/session/proof', { cookie: flo.cookie, body: { password } });
    server.network.clock.advance(11 * MINUTE);
    expect((await change(flo.cookie)).body).toMatchObject({ status: 403, code: 'confirm-first' });
    expect((await prove('not the password')).status).toBe(401);
    const proved = await prove(flo.password);
    expect(proved.status).toBe(204);
    expect((await me(flo.cookie)).status).toBe(401);
    const cookie = cookiesOf(proved);
    expect((await change(cookie)).status).toBe(204);
    expect((await me(other)).status).toBe(401);
    expect((await me(cookie)).status).toBe(200);
    expect((await signIn(flo.email, 'goats on the mountain road')).status).toBe(200);
  });
});
