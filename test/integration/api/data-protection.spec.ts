import { parse } from 'csv-parse/sync';
import { EraseOrganisation } from '#data-protection';
import { systemActor } from '#database';
import { Apply, GiveContact, RaiseFlag } from '#membership';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { Applicants, aReviewer } from '../../support/applicants.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const minutes = 60_000;

describe('what is kept of somebody', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let member: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    member = await server.member({ name: '=Wells of Osh' });
  }, START_MS);
  afterAll(() => server.stop());

  const administrator = () => people.signedIn({ in: member.id, role: 'administrator' });
  const erasing = '/api/v1/secretariat/erasure-requests';
  const own = '/api/v1/organisations/me';

  it('is given to a person, and nothing of colleagues', async () => {
    const colleague = await administrator();
    const { id, email, cookie } = await people.signedIn({ in: member.id, role: 'viewer' });
    const answer = await server.api.get('/api/v1/account/export', { cookie });
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.body).toMatchObject({
      kind: 'person',
      id,
      tables: {
        person: [{ id, email }],
        affiliation: [{ organisationId: member.id, role: 'viewer' }],
        session: [{ personId: id }],
        password: [{ changedAt: expect.any(String) }],
      },
    });
    expect(answer.text).not.toContain(colleague.id);
    expect(answer.text).not.toMatch(/hash|argon2/i);
  });

  it('is given to administrators of an organisation, whole or table by table', async () => {
    await server.network.post(member, aDemand({ title: '@SUM(1)', evidence: 'A meeting.' }));
    const { cookie } = await administrator();
    const all = await server.api.get(`${own}/export`, { cookie });
    expect(all.body).toMatchObject({
      kind: 'organisation',
      id: member.id,
      tables: { posting: [{ title: '@SUM(1)', evidence: 'A meeting.' }] },
    });
    const csv = await server.api.get(`${own}/export/posting`, { cookie });
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="posting.csv"',
    });
    const rows = parse(csv.text, { bom: true, columns: true });
    expect(rows).toMatchObject([{ title: `'@SUM(1)`, evidence: 'A meeting.' }]);
    for (const table of ['fit', 'vetting_flag', 'person', 'no-such'])
      expect((await server.api.get(`${own}/export/${table}`, { cookie })).status).toBe(404);
  });

  it('is for nobody else', async () => {
    const { cookie } = await people.signedIn({ in: member.id, role: 'editor' });
    const routes = ['/export', '/export/posting', '/erasure-request'].map((path) => own + path);
    for (const path of [...routes, erasing]) {
      expect((await server.api.get(path)).status).toBe(401);
      expect((await server.api.get(path, { cookie })).status).toBe(403);
      expect((await server.api.get(path, { token: member.token })).status).toBe(403);
    }
    const officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
    expect((await server.api.get(erasing, officer)).status).toBe(403);
  });

  it('asks for a recent proof', async () => {
    const { cookie } = await administrator();
    server.network.clock.advance(11 * minutes);
    const confirm = { status: 403, code: 'confirm-first' };
    for (const path of ['/api/v1/account/export', `${own}/export`, `${own}/export/posting`])
      expect((await server.api.get(path, { cookie })).body).toMatchObject(confirm);
    for (const [method, path] of [
      ['PUT', `${own}/erasure-request`],
      ['DELETE', '/api/v1/account'],
    ] as const)
      expect((await server.api.send(method, path, { cookie })).body).toMatchObject(confirm);
  });

  it('goes with the account; the session ends, and the last administrator is told what to do', async () => {
    const { id: organisationId } = await server.member();
    const [first, second] = [
      await people.signedIn({ in: organisationId, role: 'administrator' }),
      await people.signedIn({ in: organisationId, role: 'administrator' }),
    ];
    const erase = ({ cookie }: { cookie: string }) =>
      server.api.send('DELETE', '/api/v1/account', { cookie });
    const erased = await erase(first);
    expect(erased.status).toBe(204);
    expect(erased.headers['set-cookie']?.toString()).toMatch(/session=;/);
    expect((await server.api.get('/api/v1/session', first)).status).toBe(401);
    expect((await erase(first)).status).toBe(401);
    const { email, password } = first;
    const signIn = await server.api.post('/api/v1/session', { body: { email, password } });
    expect(signIn.status).toBe(401);
    expect((await erase(second)).body).toMatchObject({
      status: 409,
      code: 'last-administrator',
      detail: expect.stringContaining('Make somebody else one first'),
    });
    expect((await server.api.get('/api/v1/session', second)).status).toBe(200);
  });

  it('of an organisation goes when it asks and the Secretariat carries it out', async () => {
    const leaving = await server.member({ name: 'Leaving' });
    const { cookie } = await people.signedIn({ in: leaving.id, role: 'administrator' });
    const boss = await people.signedIn({ in: 'secretariat', role: 'administrator' });
    const carryOut = (name: string) =>
      server.api.post(`${erasing}/${leaving.id}`, { cookie: boss.cookie, body: { name } });
    const ask = (method: 'PUT' | 'DELETE') =>
      server.api.send(method, `${own}/erasure-request`, { cookie });
    const asked = async () => (await server.api.get(`${own}/erasure-request`, { cookie })).body;

    expect((await carryOut('Leaving')).body).toMatchObject({ code: 'erasure-not-asked' });
    await ask('PUT');
    await ask('DELETE');
    expect(await asked()).toEqual({ askedAt: null });
    expect((await ask('PUT')).status).toBe(204);
    expect((await ask('PUT')).status).toBe(204);
    expect(await asked()).toEqual({ askedAt: expect.any(String) });
    expect((await server.api.get(erasing, boss)).body).toEqual({
      items: [{ organisationId: leaving.id, name: 'Leaving', askedAt: expect.any(String) }],
    });

    expect((await carryOut('Leafing')).body).toMatchObject({ errors: [{ pointer: '/name' }] });
    expect((await carryOut('Leaving')).status).toBe(204);
    expect((await carryOut('Leaving')).status).toBe(204);
    expect((await server.api.get(erasing, boss)).body).toEqual({ items: [] });
    expect((await server.api.get(`${own}/export`, { cookie })).status).toBe(401);
    const byKey = await server.api.get(own, { token: leaving.token });
    expect(byKey.status).toBe(401);
    const seen = await server.api.get(`/api/v1/organisations/${leaving.id}`, member);
    expect(seen.status).toBe(404);
    const audited = await server.network.database.query<{ action: string; agent_kind: string }>(
      `select action, agent_kind from audit_entry where subject_id = $1 and action like 'organisation.eras%' order by id`,
      [leaving.id],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'organisation.erasure-asked',
      'organisation.erasure-taken-back',
      'organisation.erasure-asked',
      'organisation.erased',
    ]);
    expect(audited.every(({ agent_kind }) => agent_kind === 'person')).toBe(true);
  });
});

describe('what others have to do with it', () => {
  let server: ApiUnderTest;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
  }, START_MS);
  afterAll(() => server.stop());

  it('leaves a suggestion with who has it, without a name or a word of the erased other', async () => {
    const [village, driller] = [await server.member({ name: 'Gone' }), await server.member()];
    await server.network.post(village, aDemand());
    await server.network.post(driller, anOffer());
    await server.network.drained();
    await server.network.get(EraseOrganisation).run(systemActor('test'), village.id);
    await server.network.drained();
    const { token } = driller;
    const [told] = (await server.api.get('/api/v1/inbox', { token })).body.items;
    expect(told).toMatchObject({ ended: true });
    const path = `/api/v1/suggestions/${told.suggestionId}`;
    expect((await server.api.get(path, { token })).body).toMatchObject({
      listed: false,
      demand: null,
      counterpart: { id: village.id, name: null, erased: true },
    });
  });

  it('gives an organisation nothing that merely names its address, nor of a vetting under way', async () => {
    const applicants = new Applicants(server.network);
    const id = await applicants.applied();
    const victim = { name: 'Aigul Victim', position: 'Chair', email: 'victim@example.org' };
    await server.network.get(Apply).run(applicants.details({ contact: victim }), {
      address: applicants.anAddress(),
    });
    // Nobody has asked the address whether it is this organisation's.
    await server.network.get(GiveContact).run(systemActor('test'), id, { email: victim.email });
    const flag = { colour: 'red', comment: 'In the news.' } as const;
    await server.network.get(RaiseFlag).run(aReviewer(), id, flag);
    await applicants.review(id, aReviewer(), { words: 'Not told yet.' });
    const { cookie } = await new TestPeople(server).signedIn({ in: id, role: 'administrator' });
    const { text, body } = await server.api.get('/api/v1/organisations/me/export', { cookie });
    for (const kept of ['Aigul Victim', 'In the news.', 'Not told yet.'])
      expect(text).not.toContain(kept);
    const [vetting] = body.tables.vetting_case;
    expect(Object.keys(vetting).sort()).toEqual(['closedAt', 'id', 'openedAt', 'organisationId']);
    for (const table of ['application', 'vetting_review', 'vetting_flag', 'one_time_link'])
      expect(body.tables).not.toHaveProperty(table);
  });
});
