import type { Visibility } from '#membership';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

// Real: PostgreSQL with its roles and policies, every guard.
describe('an organisation is found by its name', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let asker: TokenHolder;
  const members = {} as Record<Visibility, TokenHolder>;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    asker = await server.member({ name: 'Andean Bee Keepers', country: 'PE' });
    for (const visibility of ['public', 'members', 'partners'] as const) {
      const name = `兰州水井协会 ${visibility}`;
      members[visibility] = await server.member({ visibility, name, country: 'CN' });
    }
    await server.network.database.query(
      `update organisation set latin_name = 'Lanzhou Wells Association' where country = 'CN'`,
    );
  }, START_MS);
  afterAll(() => server.stop());

  const found = async (name: string, by: { token?: string; cookie?: string } = asker) => {
    const path = `/api/v1/organisations?name=${encodeURIComponent(name)}`;
    const { token, cookie } = by;
    const { body } = await server.api.get(path, {
      ...(token ? { token } : {}),
      ...(cookie ? { cookie } : {}),
    });
    return (body.items as { id: string }[]).map(({ id }) => id);
  };
  const of = (...visibilities: Visibility[]) => visibilities.map((one) => members[one].id);

  it.each([
    ['its own script', '水井'],
    ['Latin letters, whatever their case', 'LANZHOU wells'],
    ['letters that are about right', 'lanzou wels'],
    ['a word with spaces around it', '  Lanzhou '],
  ])('in %s', async (_, name) => {
    expect(await found(name)).toEqual(of('public', 'members'));
  });

  it('and nobody by another name', async () => {
    expect(await found('Fergana')).toEqual([]);
    expect(await found('%')).toEqual([]);
    expect(await found('andean')).toEqual([asker.id]);
  });

  it('by those who are told that name, and by nobody else', async () => {
    const { id } = await server.member({ name: 'Applicants' });
    const applicant = await people.signedIn({ in: id, role: 'viewer' });
    await server.network.database.query(
      `update organisation set tier = 'applicant' where id = $1`,
      [id],
    );
    const officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
    expect(await found('Lanzhou', {})).toEqual(of('public'));
    expect(await found('Lanzhou', applicant)).toEqual(of('public'));
    expect(await found('Lanzhou', members.partners)).toEqual(of('public', 'members', 'partners'));
    expect(await found('Lanzhou', officer)).toEqual(of('public', 'members', 'partners'));
    expect(await found('Applicants')).toEqual([]);
  });

  it('together with what else is asked for', async () => {
    const path = '/api/v1/organisations?name=Lanzhou&country=PE';
    expect((await server.api.get(path, asker)).body.items).toEqual([]);
    const tooLong = `/api/v1/organisations?name=${'x'.repeat(101)}`;
    expect((await server.api.get(tooLong, asker)).status).toBe(422);
  });
});
