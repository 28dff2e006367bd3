import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

type Item = { id: string; title?: string };

describe('pages', () => {
  let server: ApiUnderTest;
  let member: TokenHolder;
  let other: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    member = await server.member({ country: 'KH' });
    other = await server.member({ country: 'LA' });
    for (let i = 1; i <= 7; i++) {
      const demand = {
        kind: 'demand',
        text: `Need ${i}.`,
        country: i % 2 ? 'KH' : 'LA',
        sectors: ['health'],
      };
      await server.api.post('/api/v1/postings', { token: member.token, body: demand });
    }
    const offer = {
      kind: 'offer',
      text: 'We can help.',
      countries: ['KH', 'TH'],
      sectors: ['education'],
    };
    await server.api.post('/api/v1/postings', { token: other.token, body: offer });
    await server.api.post('/api/v1/postings', {
      token: other.token,
      body: { ...offer, text: 'Not yet.', draft: true },
    });
  }, START_MS);
  afterAll(() => server.stop());

  const get = async (query: string, token = member.token) =>
    (await server.api.get(`/api/v1/postings?${query}`, { token })).body as {
      items: Item[];
      next: string | null;
    };
  const titles = async (query: string, token?: string) =>
    (await get(query, token)).items.map(({ title }) => title);

  it('walks a list from end to end: nothing twice, nothing left out', async () => {
    const seen: Item[] = [];
    const sizes: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Item[]; next: string | null } = await get(
        `limit=3${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.items);
      sizes.push(page.items.length);
      cursor = page.next;
    }
    expect(sizes).toEqual([3, 3, 2]);
    expect(seen.map(({ title }) => title)).toEqual([
      'We can help',
      ...[7, 6, 5, 4, 3, 2, 1].map((i) => `Need ${i}`),
    ]);
  });

  it('goes on behind an item although newer ones came', async () => {
    const first = await get('limit=2');
    await server.api.post('/api/v1/postings', {
      token: other.token,
      body: { kind: 'offer', text: 'Newer.', draft: true },
    });
    const second = await get(`limit=2&cursor=${first.next}`, other.token);
    expect(second.items.map(({ title }) => title)).toEqual(['Need 6', 'Need 5']);
  });

  it('ends a full last page without a cursor', async () => {
    expect((await get('limit=7&kind=demand')).next).toBeNull();
  });

  it('filters by kind, state, sector, country and owner', async () => {
    expect(await titles('kind=offer')).toEqual(['We can help']);
    expect(await titles('sector=education')).toEqual(['We can help']);
    expect(await titles('country=TH')).toEqual(['We can help']);
    expect(await titles('country=LA')).toEqual(['Need 6', 'Need 4', 'Need 2']);
    expect(await titles('own=true&limit=100')).toHaveLength(7);
    expect(await titles('state=draft')).toEqual([]);
    expect(await titles('state=draft&own=true', other.token)).toEqual(['Newer', 'Not yet']);
  });

  it('pages organisations, by country too', async () => {
    const ask = async (query: string) =>
      (await server.api.get(`/api/v1/organisations?${query}`, { token: member.token })).body as {
        items: Item[];
        next: string | null;
      };
    const first = await ask('limit=1');
    const second = await ask(`limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([member.id, other.id]);
    expect(second.next).toBeNull();
    expect((await ask('country=LA')).items.map(({ id }) => id)).toEqual([other.id]);
  });
});
