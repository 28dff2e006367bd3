import { ChangePlace, InvitePerson } from '#membership';
import { organisationActor, systemActor, Transactions } from '#database';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { overlap } from '../../support/overlap.js';
import { cookiesOf, TestPeople, type TestPerson } from './test-people.js';

describe('people and their places', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let organisationId: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
  }, START_MS);
  beforeEach(async () => {
    ({ id: organisationId } = await server.member());
  });
  afterAll(() => server.stop());

  const administrator = () => people.signedIn({ in: organisationId, role: 'administrator' });
  const invite = (cookie: string, email: string, role = 'editor') =>
    server.api.post('/api/v1/invitations', { cookie, body: { email, name: 'Wang Fang', role } });
  const accept = (token: string, body: object = {}) =>
    server.api.post('/api/v1/invitations/acceptance', { body: { token, ...body } });

  it('an invitation by link makes an account, confirms the address and gives the place', async () => {
    const { cookie } = await administrator();
    expect((await invite(cookie, 'wang@example.org')).status).toBe(201);
    const token = await people.linkToken('invitation', 'wang@example.org');
    const shown = await server.api.post('/api/v1/invitations/look', { body: { token } });
    expect(shown.body).toEqual({
      email: 'wang@example.org',
      name: 'Wang Fang',
      role: 'editor',
      organisation: expect.any(String),
      known: false,
    });
    expect((await accept(token)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/name' }],
    });
    const accepted = await accept(token, { name: '王芳', language: 'zh' });
    expect(accepted.body).toMatchObject({
      stage: 'open',
      person: { name: '王芳', email: 'wang@example.org', language: 'zh' },
      places: [{ organisationId, role: 'editor', current: true }],
    });
    expect((await accept(token, { name: 'x' })).status).toBe(409);
    const [person] = await server.network.database.query(
      `select email_confirmed_at is not null as confirmed from person where email_key = 'wang@example.org'`,
    );
    expect(person).toEqual({ confirmed: true });
  });

  it('answers the inviter the same whether the address is known or not', async () => {
    const { cookie } = await administrator();
    const known = await people.add();
    const answers = [
      await invite(cookie, known.email),
      await invite(cookie, 'unknown-1@example.org'),
    ];
    const [a, b] = answers.map(({ status, body }) => ({ status, names: Object.keys(body) }));
    expect(a).toEqual(b);
  });

  it('somebody who has an account keeps name and password, and can act for both', async () => {
    const { cookie } = await administrator();
    const { id: other } = await server.member();
    const bo = await people.add({ in: other, role: 'viewer' });
    await invite(cookie, bo.email.toUpperCase());
    const answer = await accept(await people.linkToken('invitation', bo.email), {
      name: 'Mallory',
    });
    expect(answer.body.person.name).not.toBe('Mallory');
    const browser = cookiesOf(answer);
    const acting = async () =>
      (await server.api.get('/api/v1/organisations/me', { cookie: browser })).body.id;
    expect(await acting()).toBe(other);
    const choose = (id: string) =>
      server.api.put('/api/v1/session/organisation', {
        cookie: browser,
        body: { organisationId: id },
      });
    expect((await choose(organisationId)).status).toBe(204);
    expect(await acting()).toBe(organisationId);
    const { id: foreign } = await server.member();
    expect((await choose(foreign)).status).toBe(404);
  });

  it('an invitation that was taken back is worth nothing, and no other organisation can take it', async () => {
    const { cookie } = await administrator();
    const { body } = await invite(cookie, 'late@example.org');
    const token = await people.linkToken('invitation', 'late@example.org');
    const { id: other } = await server.member();
    const stranger = await people.signedIn({ in: other, role: 'administrator' });
    const revoke = (as: string) =>
      server.api.send('DELETE', `/api/v1/invitations/${body.id}`, { cookie: as });
    expect((await revoke(stranger.cookie)).status).toBe(404);
    expect((await revoke(cookie)).status).toBe(204);
    expect((await accept(token, { name: 'Late' })).status).toBe(409);
  });

  it('somebody who is suspended comes in by no invitation', async () => {
    const { cookie } = await administrator();
    const { id: other } = await server.member();
    const mallory = await people.add({ in: other, role: 'viewer' });
    await invite(cookie, mallory.email);
    const token = await people.linkToken('invitation', mallory.email);
    const { database } = server.network;
    await database.query('update person set suspended_at = now() where id = $1', [mallory.id]);
    expect((await accept(token)).status).toBe(409);
    const places = await database.query<{ organisation_id: string }>(
      'select organisation_id from affiliation where person_id = $1',
      [mallory.id],
    );
    expect(places).toEqual([{ organisation_id: other }]);
  });

  it('an old invitation takes no role away', async () => {
    const chief = await administrator();
    await invite(chief.cookie, chief.email, 'viewer');
    const answer = await accept(await people.linkToken('invitation', chief.email));
    expect(answer.body.places).toMatchObject([{ role: 'administrator' }]);
  });

  it.each(['viewer', 'editor'] as const)(
    'a %s invites nobody and changes no role',
    async (role) => {
      const { id } = await administrator();
      const { cookie } = await people.signedIn({ in: organisationId, role });
      expect((await invite(cookie, 'x@example.org')).status).toBe(403);
      const path = `/api/v1/people/${id}`;
      const change = { cookie, body: { role: 'viewer' } };
      expect((await server.api.put(`${path}/role`, change)).status).toBe(403);
      expect((await server.api.send('DELETE', path, { cookie })).status).toBe(403);
    },
  );

  it('the last administrator goes only after there is another one', async () => {
    const chief = await administrator();
    const deputy = await people.signedIn({ in: organisationId, role: 'editor' });
    const leave = () => server.api.send('DELETE', `/api/v1/people/${chief.id}`, chief);
    const becomes = (id: string, role: string) =>
      server.api.put(`/api/v1/people/${id}/role`, { cookie: chief.cookie, body: { role } });
    expect((await leave()).body).toMatchObject({ status: 409, code: 'last-administrator' });
    expect((await becomes(chief.id, 'viewer')).body.code).toBe('last-administrator');
    // Somebody who cannot come in looks after nobody.
    const suspended = await administrator();
    await server.network.database.query('update person set suspended_at = now() where id = $1', [
      suspended.id,
    ]);
    expect((await leave()).body.code).toBe('last-administrator');
    await server.network.database.query('delete from affiliation where person_id = $1', [
      suspended.id,
    ]);
    expect((await becomes(deputy.id, 'administrator')).status).toBe(204);
    expect((await leave()).status).toBe(204);
    expect((await server.api.get('/api/v1/people', { cookie: deputy.cookie })).body.items).toEqual([
      expect.objectContaining({ id: deputy.id, role: 'administrator' }),
    ]);
  });

  it('two administrators who leave at once do not both go', async () => {
    const [one, two] = [await administrator(), await administrator()];
    const { network } = server;
    const leave = ({ id: personId }: TestPerson) =>
      network
        .get(ChangePlace)
        .run(
          organisationActor(organisationId, { kind: 'person', personId, role: 'administrator' }),
          {
            personId,
            organisationId,
            role: null,
          },
        );
    const both = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(systemActor('test'), async () => {
          await leave(one);
          await hold();
        }),
      () => leave(two),
    );
    expect(both).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'last-administrator' } },
    ]);
  });

  it('a role is changed only after a recent proof', async () => {
    const chief = await administrator();
    const other = await people.add({ in: organisationId, role: 'viewer' });
    server.network.clock.advance(11 * 60_000);
    const answer = await server.api.put(`/api/v1/people/${other.id}/role`, {
      cookie: chief.cookie,
      body: { role: 'editor' },
    });
    expect(answer.body).toMatchObject({ status: 403, code: 'confirm-first' });
  });

  it('somebody who is suspended is out at once, on every device, and can be let in again', async () => {
    const secretariat = await people.signedIn({ in: 'secretariat', role: 'administrator' });
    const bo = await people.signedIn({ in: organisationId, role: 'editor' });
    const suspend = (suspended: boolean, cookie = secretariat.cookie) =>
      server.api.put(`/api/v1/secretariat/people/${bo.id}/suspension`, {
        cookie,
        body: { suspended },
      });
    const officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
    expect((await suspend(true, officer.cookie)).status).toBe(403);
    expect((await suspend(true)).status).toBe(204);
    expect((await server.api.get('/api/v1/session', { cookie: bo.cookie })).status).toBe(401);
    await expect(people.browser(bo)).rejects.toThrow('not let in');
    expect((await suspend(false)).status).toBe(204);
    expect((await server.api.get('/api/v1/session', { cookie: bo.cookie })).status).toBe(401);
    await expect(people.browser(bo)).resolves.toMatch(/session=/);
  });

  it('the Secretariat begins with an invitation that a program makes, and invites the others', async () => {
    const actor = systemActor('admin');
    const details = {
      place: { organisationId: null, role: 'administrator' },
      email: 'chief@secretariat.example',
      name: 'Chief',
      language: 'en',
    } as const;
    const token = await server.network
      .get(Transactions)
      .run(actor, (tx) => server.network.get(InvitePerson).withoutMail(tx, actor, details));
    const answer = await accept(token, { name: 'Chief' });
    expect(answer.body).toMatchObject({ secretariatRole: 'administrator', places: [] });
    const cookie = cookiesOf(answer);
    const invited = await server.api.post('/api/v1/secretariat/invitations', {
      cookie,
      body: { email: 'officer@secretariat.example', name: 'Officer', role: 'officer' },
    });
    expect(invited.status).toBe(201);
    expect((await server.api.get('/api/v1/postings', { cookie })).status).toBe(200);
    expect((await server.api.get('/api/v1/suggestions', { cookie })).status).toBe(403);
  });
});
