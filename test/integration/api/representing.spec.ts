import { type SecretariatActor, systemActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import { GiveContact, People, RepresentOrganisation } from '#membership';
import { aProfile } from '../../builders/a-profile.js';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { TestPeople, type TestPerson } from './test-people.js';

const demand = { kind: 'demand', text: 'We ask for two deep wells.', country: 'KG' };

describe('acting for an organisation that the Secretariat represents', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let officer: TestPerson & { cookie: string };

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    loadLexicon();
    officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
  }, START_MS);
  afterAll(() => server.stop());

  /** The id of an organisation that has agreed, and is a member. */
  async function represented(name: string): Promise<string> {
    const actor: SecretariatActor = { kind: 'secretariat', personId: officer.id, role: 'officer' };
    const consent = 'Letter of the chairwoman, 3 November 2026.';
    const id = await server.network
      .get(RepresentOrganisation)
      .run(actor, { profile: aProfile({ name }), consent });
    await server.network.database.query(`update organisation set tier = 'trusted' where id = $1`, [
      id,
    ]);
    return id;
  }
  const actFor = (organisationId: string, { cookie } = officer) =>
    server.api.put('/api/v1/session/organisation', { cookie, body: { organisationId } });
  const post = () => server.api.post('/api/v1/postings', { cookie: officer.cookie, body: demand });
  const session = async () =>
    (await server.api.get('/api/v1/session', { cookie: officer.cookie })).body;

  it('posts in its name, and the audit names both', async () => {
    const id = await represented('Herders of Naryn');
    const { body: known } = await server.api.get('/api/v1/represented-organisations', officer);
    expect(known.items).toEqual([{ organisationId: id, name: 'Herders of Naryn' }]);
    expect((await actFor(id)).status).toBe(204);
    expect(await session()).toMatchObject({
      secretariatRole: 'officer',
      representing: { organisationId: id, name: 'Herders of Naryn' },
    });
    const posted = await post();
    expect(posted).toMatchObject({ status: 201, body: { organisationId: id, own: true } });
    const entries = await server.network.database.query(
      `select action, actor_id, agent_id from audit_entry
        where subject_id in ($1, $2) and (action like 'representation.%' or action = 'posting.created')`,
      [id, posted.body.id],
    );
    expect(entries).toEqual([
      { action: 'representation.begun', actor_id: officer.id, agent_id: officer.id },
      { action: 'posting.created', actor_id: id, agent_id: officer.id },
    ]);
  });

  it('reads how it is reached only where that is written down', async () => {
    const id = await represented('Potters of Gijduvan');
    const reached = { email: 'potters@example.org', phone: '+998 71 555 0100' };
    await server.network.get(GiveContact).run(systemActor('test'), id, reached);
    const reveals = () =>
      server.network.database.query(
        `select actor_id, agent_id, codes from audit_entry
          where action = 'organisation.contact-revealed' and subject_id = $1`,
        [id],
      );
    await actFor(id);
    const get = (path: string) => server.api.get(`/api/v1${path}`, { cookie: officer.cookie });
    expect((await get('/organisations/me')).body).toMatchObject({ id, email: null });
    expect(await reveals()).toEqual([]);
    expect((await get('/organisations/me/contact')).body).toMatchObject(reached);
    const codes = { to: officer.id, by: 'representing' };
    expect(await reveals()).toEqual([{ actor_id: id, agent_id: officer.id, codes }]);
  });

  it('lets another officer decide about what one has posted or edited for it', async () => {
    const id = await represented('Felt Makers of Talas');
    const other = await people.signedIn({ in: 'secretariat', role: 'officer' });
    await server.network.database.query(`update organisation set tier = 'admitted' where id = $1`, [
      id,
    ]);
    await actFor(id);
    const { body: posted } = await post();
    expect(posted.state).toBe('waiting');
    await server.api.send('DELETE', '/api/v1/session/organisation', { cookie: officer.cookie });
    const decide = ({ cookie }: { cookie: string }) =>
      server.api.post(`/api/v1/moderation/${posted.id}/decision`, {
        cookie,
        body: { outcome: 'published' },
      });
    expect(await decide(officer)).toMatchObject({ status: 403, body: { code: 'own-hand' } });
    expect((await decide(other)).status).toBe(204);
  });

  it('lets nobody decide about it at the same time: to be of the Secretariat again, one goes back', async () => {
    const id = await represented('Weavers of Osh');
    await actFor(id);
    const queue = () => server.api.get('/api/v1/moderation', { cookie: officer.cookie });
    expect((await queue()).status).toBe(403);
    await server.api.send('DELETE', '/api/v1/session/organisation', { cookie: officer.cookie });
    expect((await session()).representing).toBeNull();
    expect((await queue()).status).toBe(200);
    expect((await post()).status).toBe(403);
  });

  it('ends with the next request when the organisation has somebody of its own', async () => {
    const id = await represented('Fishers of Balkhash');
    await actFor(id);
    expect((await post()).status).toBe(201);
    const { id: personId } = await people.add();
    const place = { personId, organisationId: id, role: 'administrator' } as const;
    const actor = systemActor('test');
    await server.network
      .get(Transactions)
      .run(actor, (tx) => server.network.get(People).affiliate(tx, actor, place));
    expect((await post()).status).toBe(403);
    expect((await actFor(id)).status).toBe(404);
  });
});
