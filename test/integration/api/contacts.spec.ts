import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { answerTokenIn, mailsTo, suggestPair } from '../../support/suggested-pair.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { answerAs } from '../../support/suggested-pair.js';
import { TestPeople } from './test-people.js';

const ABSENT = '01990000-0000-7000-8000-000000000000';

const reached = {
  email: 'wells@example.org',
  personName: 'Canary Li Wei',
  phone: '+86 10 5555 0100',
  messaging: 'WeChat canary-li',
  note: 'Canary: mornings only.',
};

describe('contacts', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let village: TokenHolder;
  let driller: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    village = await server.member({ name: 'Dry Villages' });
    driller = await server.member({ name: 'Well Drillers', country: 'CN' });
  }, START_MS);
  afterAll(() => server.stop());

  const asPerson = async (...place: Parameters<TestPeople['signedIn']>) => {
    const { cookie, id } = await people.signedIn(...place);
    const headers = { cookie, origin: 'http://localhost:3000' };
    return {
      id,
      get: (path: string) => server.api.get(`/api/v1${path}`, { headers }),
      put: (path: string, body: object) => server.api.put(`/api/v1${path}`, { headers, body }),
      post: (path: string, body: object) => server.api.post(`/api/v1${path}`, { headers, body }),
    };
  };
  const reveals = () =>
    server.network.database.query<{ subject_id: string; codes: object }>(
      `select subject_id, actor_kind, agent_id, codes from audit_entry
        where action = 'organisation.contact-revealed' order by id`,
    );

  it('are said and read by their own organisation, and read only by its viewers', async () => {
    const editor = await asPerson({ in: driller.id, role: 'editor' });
    const viewer = await asPerson({ in: driller.id, role: 'viewer' });
    const said = await editor.put('/organisations/me/contact', reached);
    expect(said).toMatchObject({ status: 200, body: { waiting: { email: reached.email } } });
    const token = await people.linkToken('confirm-contact', reached.email);
    await server.api.post('/api/v1/contact-confirmations', { body: { token } });
    expect((await viewer.get('/organisations/me/contact')).body).toEqual({
      ...reached,
      waiting: null,
    });
    expect((await viewer.put('/organisations/me/contact', reached)).status).toBe(403);

    const wrong = { ...reached, email: 'nobody', phone: 'ask the office' };
    const faulty = await editor.put('/organisations/me/contact', wrong);
    expect(faulty.status).toBe(422);
    expect(faulty.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/email',
      '/phone',
    ]);
    expect(await reveals()).toEqual([]);
  });

  it('are shown to the other side once both are interested, and every showing is written down', async () => {
    const { network } = server;
    await network.post(driller, anOffer());
    await network.post(village, aDemand());
    await network.drained();
    const [suggestion] = await network.database.query<{ id: string }>('select id from suggestion');
    const id = suggestion?.id ?? '';
    const asked = await asPerson({ in: village.id, role: 'viewer' });
    const stranger = await asPerson({ in: (await server.member()).id, role: 'administrator' });
    await answerAs(network, village, id);
    await network.drained();
    expect((await asked.get('/introductions')).body.items).toEqual([]);

    await answerAs(network, driller, id);
    await network.drained();
    const before = (await reveals()).length;
    const list = await asked.get(`/introductions?suggestion=${id}`);
    expect(list.body.items).toMatchObject([{ suggestionId: id, side: 'demand' }]);
    expect(list.text).not.toContain('Canary Li');
    expect(await reveals()).toHaveLength(before);

    const [{ id: introduction }] = list.body.items;
    const opened = await asked.get(`/introductions/${introduction}`);
    expect(opened.body).toMatchObject({
      contact: reached,
      counterpart: { name: 'Well Drillers' },
      nextSteps: ['write-to-each-other', 'agree-who-does-what', 'tell-what-came-of-it'],
    });
    expect((await reveals()).slice(before)).toEqual([
      {
        subject_id: driller.id,
        actor_kind: 'organisation',
        agent_id: asked.id,
        codes: { to: village.id, by: 'introduction-page', suggestion: id },
      },
    ]);
    expect((await stranger.get('/introductions')).body.items).toEqual([]);
    const [foreign, absent] = await Promise.all(
      [introduction, ABSENT].map((one) => stranger.get(`/introductions/${one}`)),
    );
    expect([foreign?.status, foreign?.body.detail]).toEqual([404, absent?.body.detail]);
    expect(await reveals()).toHaveLength(before + 1);
  });

  it('open nothing to whoever holds the link of a mail: it reads as a member, though the two are introduced', async () => {
    const { network } = server;
    await network.database.query(`update organisation set visibility = 'partners' where id = $1`, [
      village.id,
    ]);
    await suggestPair(network, [village, driller], 'LA');
    const token = answerTokenIn(
      (await mailsTo(network, { ...driller, email: reached.email })).at(-1),
    );
    const asked = await asPerson({ in: driller.id, role: 'viewer' });
    const signedIn = await asked.get(`/organisations/${village.id}`);
    expect(signedIn.body.name).toBe('Dry Villages');
    const held = await server.api.post('/api/v1/answer-links/look', { body: { token } });
    expect(held).toMatchObject({
      status: 200,
      body: { counterpart: { id: village.id, name: null } },
    });
    expect(held.text).not.toContain('show of hands');
  });

  it('are shown to officers of the Secretariat who say what for; the audit has the code, and not the words', async () => {
    const officer = await asPerson({ in: 'secretariat', role: 'officer' });
    const reviewer = await asPerson({ in: 'secretariat', role: 'reviewer' });
    const path = `/organisations/${driller.id}/contact-reveals`;
    const why = { reason: 'no-answer', words: 'Canary: the village has waited for two weeks.' };
    const before = (await reveals()).length;
    expect((await reviewer.post(path, why)).status).toBe(403);
    expect((await officer.post(path, { ...why, words: ' ' })).status).toBe(422);
    expect((await officer.post(path, { words: why.words })).status).toBe(422);
    expect((await officer.post(`/organisations/${ABSENT}/contact-reveals`, why)).status).toBe(404);
    expect(await reveals()).toHaveLength(before);

    expect((await officer.post(path, why)).body).toEqual(reached);
    expect((await reveals()).slice(before)).toEqual([
      {
        subject_id: driller.id,
        actor_kind: 'secretariat',
        agent_id: officer.id,
        codes: { to: officer.id, by: 'secretariat', reason: 'no-answer' },
      },
    ]);
    const kept = await server.network.database.query(
      'select organisation_id, person_id, reason, words from contact_reveal',
    );
    expect(kept).toEqual([{ organisation_id: driller.id, person_id: officer.id, ...why }]);
    const audit = JSON.stringify(await server.network.database.query('select * from audit_entry'));
    expect(audit).not.toContain('Canary');
  });
});
