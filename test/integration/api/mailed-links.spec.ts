import { ApiUnderTest, START_MS } from './api-under-test.js';
import { TestPeople, type TestPerson } from './test-people.js';

describe('by a mailed link', () => {
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

  const signIn = (email: string, password: string) =>
    server.api.post('/api/v1/session', { body: { email, password } });
  const me = (cookie: string) => server.api.get('/api/v1/session', { cookie });

  const ask = (purpose: string, email: string) =>
    server.api.post('/api/v1/links', { body: { purpose, email } });
  const follow = (token: string) => server.api.post('/api/v1/session/link', { body: { token } });

  it('answers the same for every address, and lets in who reads the mail, once', async () => {
    const answers = [await ask('sign-in', ana.email), await ask('sign-in', 'nobody@example.org')];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [202, ''],
      [202, ''],
    ]);
    const token = await people.linkToken('sign-in', ana.email);
    const answer = await follow(token);
    expect(answer.body).toMatchObject({ stage: 'open', person: { id: ana.id } });
    expect((await follow(token)).body).toMatchObject({ status: 409, code: 'link-not-valid' });
    expect((await follow('A'.repeat(43))).text).toBe((await follow(token)).text);
  });

  it('does not flood a mailbox, and does not say so', async () => {
    const dora = await people.add();
    const statuses = new Set<number>();
    for (let i = 0; i < 12; i++) statuses.add((await ask('sign-in', dora.email)).status);
    expect(statuses).toEqual(new Set([202]));
    const [{ sent = 0 } = {}] = await server.network.database.query<{ sent: number }>(
      'select count(*)::int as sent from one_time_link where email = $1',
      [dora.email],
    );
    expect(sent).toBeLessThanOrEqual(5);
  });

  it('resets a password, and all that was open ends', async () => {
    const eva = await people.signedIn({ in: organisationId, role: 'editor' });
    await ask('reset-password', eva.email);
    const token = await people.linkToken('reset-password', eva.email);
    const reset = (password: string) =>
      server.api.post('/api/v1/session/password-reset', { body: { token, password } });
    expect((await reset('too short')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/password', code: 'too-short' }],
    });
    const answer = await reset('the river was high in spring');
    expect(answer).toMatchObject({ status: 200, body: { stage: 'open' } });
    expect((await me(eva.cookie)).status).toBe(401);
    expect((await signIn(eva.email, eva.password)).status).toBe(401);
    expect((await signIn(eva.email, 'the river was high in spring')).status).toBe(200);
    expect((await reset('another long password here')).status).toBe(409);
  });
});
