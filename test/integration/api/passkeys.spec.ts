import { ApiUnderTest, START_MS } from './api-under-test.js';
import { SoftPasskey } from './soft-passkey.js';
import { cookiesOf, TestPeople, type TestPerson } from './test-people.js';

const ORIGIN = 'http://localhost:3000';

describe('passkeys', () => {
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
  /** Signs in by password; the session waits for its second factor. */
  const half = async ({ email, password }: TestPerson) => {
    const answer = await server.api.post('/api/v1/session', { body: { email, password } });
    return { answer, cookie: cookiesOf(answer) };
  };

  const withPasskey = async () => {
    const person = await people.signedIn({ in: organisationId, role: 'editor' });
    const passkey = new SoftPasskey(ORIGIN);
    const { body: options } = await post('account/factors/passkeys/options', person.cookie);
    const made = { name: 'Telephone', response: passkey.create(options) };
    const added = await post('account/factors/passkeys', person.cookie, made);
    return { ...person, passkey, added, made };
  };

  it('are added, and sign in', async () => {
    const person = await withPasskey();
    expect(person.added.status).toBe(201);
    const { answer, cookie } = await half(person);
    expect(answer.body.factors).toEqual(['passkey', 'recovery-code']);
    const { body: options } = await post('session/passkey-options', cookie);
    const passkey = person.passkey.get(options);
    const given = await post('session/second-factor', cookie, { passkey });
    expect(given.body).toMatchObject({ stage: 'open', person: { id: person.id } });
  });

  it('sign a challenge once, and only on this site', async () => {
    const person = await withPasskey();
    const again = await post('account/factors/passkeys', person.cookie, person.made);
    expect(again.status).toBe(422);
    const { cookie } = await half(person);
    const give = (passkey: object) => post('session/second-factor', cookie, { passkey });
    const { body: options } = await post('session/passkey-options', cookie);
    const elsewhere = new SoftPasskey('https://evil.example');
    Object.assign(elsewhere, {
      id: person.passkey['id'],
      privateKey: person.passkey['privateKey'],
    });
    expect((await give(elsewhere.get(options))).status).toBe(401);
    // The challenge went with the attempt.
    expect((await give(person.passkey.get(options))).status).toBe(401);
    const { body: fresh } = await post('session/passkey-options', cookie);
    expect((await give(new SoftPasskey(ORIGIN).get(fresh))).status).toBe(401);
  });

  it('can be removed by their owner only, and not with the last one that a role asks for', async () => {
    const person = await withPasskey();
    const [{ id = '' } = {}] = await server.network.database.query<{ id: string }>(
      'select id from passkey where person_id = $1',
      [person.id],
    );
    const path = `/api/v1/account/factors/passkeys/${id}`;
    const other = await people.signedIn();
    expect((await server.api.send('DELETE', path, { cookie: other.cookie })).status).toBe(404);
    await server.network.database.query(
      `update affiliation set role = 'administrator' where person_id = $1`,
      [person.id],
    );
    expect((await server.api.send('DELETE', path, { cookie: person.cookie })).body).toMatchObject({
      status: 409,
      code: 'factor-compulsory',
    });
    await server.network.database.query(
      `update affiliation set role = 'editor' where person_id = $1`,
      [person.id],
    );
    expect((await server.api.send('DELETE', path, { cookie: person.cookie })).status).toBe(204);
  });
});
