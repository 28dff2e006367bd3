import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const ME = '/api/v1/organisations/me';

// Real: PostgreSQL with its roles and policies, every guard. No worker: what it is to do is in the outbox.
describe('what an organisation says of itself', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let member: TokenHolder;
  let other: TokenHolder;
  let administrator: string;
  let viewer: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    member = await server.member({ name: 'Quiet Wells', staff: 4, languages: ['km'] });
    other = await server.member();
    administrator = (await people.signedIn({ in: member.id, role: 'administrator' })).cookie;
    viewer = (await people.signedIn({ in: member.id, role: 'viewer' })).cookie;
  }, START_MS);
  afterAll(() => server.stop());

  const change = async (body: object, asked: { cookie?: string; etag?: string } = {}) => {
    const { cookie = administrator, etag = (await server.api.get(ME, { cookie })).headers.etag } =
      asked;
    const headers = { ...(etag ? { 'if-match': etag } : {}) };
    return server.api.send('PATCH', ME, { cookie, body, headers });
  };
  const asOther = async () =>
    (await server.api.get(`/api/v1/organisations/${member.id}`, { token: other.token })).body;
  const rematches = async () => {
    const rows = await server.network.database.query<object>(
      `select 1 from outbox where job = 'rematch-organisation' and reference = $1`,
      [member.id],
    );
    return rows.length;
  };

  it('is changed by its administrator, field by field', async () => {
    const { body, status, headers } = await change({ staff: 12, website: 'https://example.org' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ staff: 12, sizeClass: 'small', website: 'https://example.org' });
    expect(body.languages).toEqual(['km']);
    expect(headers.etag).toBe((await server.api.get(ME, { cookie: administrator })).headers.etag);
    expect((await change({ staff: null, website: null })).body).toMatchObject({
      staff: null,
      website: null,
    });
    const [audited] = await server.network.database.query<{ codes: object }>(
      `select codes from audit_entry where action = 'organisation.profile-changed' and subject_id = $1`,
      [member.id],
    );
    expect(audited?.codes).toEqual({ fields: 'staff,website' });
  });

  it('is not changed by others of its people', async () => {
    const { status } = await change({ staff: 1 }, { cookie: viewer, etag: '"1"' });
    expect(status).toBe(403);
  });

  it('is changed at the version that was read, and by nothing that changes nothing', async () => {
    expect((await change({ staff: 1 }, { etag: '' })).status).toBe(428);
    expect((await change({ staff: 1 }, { etag: '"999"' })).status).toBe(412);
    const before = (await server.api.get(ME, { cookie: administrator })).headers.etag;
    expect((await change({ languages: ['km'] })).headers.etag).toBe(before);
  });

  it('says which field is wrong', async () => {
    const { status, body } = await change({ languages: ['k1'], website: 'wells' });
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/languages/0',
      '/website',
    ]);
  });

  it('has its postings matched anew when its languages change, and only then', async () => {
    const before = await rematches();
    await change({ description: 'We dig.' });
    expect(await rematches()).toBe(before);
    await change({ languages: ['en', 'km'] });
    expect(await rematches()).toBe(before + 1);
  });

  it('goes as far as it has chosen', async () => {
    await change({
      description: 'We dig. Write to dara@example.org.',
      website: 'https://a.example',
    });
    expect(await asOther()).toMatchObject({
      name: 'Quiet Wells',
      description: 'We dig. Write to […].',
      website: 'https://a.example',
    });
    const { body } = await change({ visibility: 'partners' });
    expect(body).toMatchObject({
      name: 'Quiet Wells',
      description: 'We dig. Write to dara@example.org.',
      shownToOthers: { description: 'We dig. Write to […].' },
    });
    const hidden = { name: null, latinName: null, description: null, website: null };
    expect(await asOther()).toMatchObject({ ...hidden, country: member.organisation.country });
    const listed = await server.api.get('/api/v1/organisations', { token: other.token });
    expect(listed.body.items).toContainEqual(expect.objectContaining({ id: member.id, ...hidden }));
    await change({ visibility: 'members' });
    expect(await asOther()).toMatchObject({ name: 'Quiet Wells' });
  });

  it('goes to applicants only where it goes to everybody', async () => {
    const { id } = await server.member();
    const { cookie } = await people.signedIn({ in: id, role: 'administrator' });
    await server.network.database.query(
      `update organisation set tier = 'applicant' where id = $1`,
      [id],
    );
    const asApplicant = async () =>
      (await server.api.get(`/api/v1/organisations/${member.id}`, { cookie })).body;
    await change({ visibility: 'members' });
    expect(await asApplicant()).toMatchObject({ id: member.id, name: null, description: null });
    await change({ visibility: 'public' });
    expect(await asApplicant()).toMatchObject({ name: 'Quiet Wells' });
  });
});
