import { Transactions } from '#database';
import { SearchPostings } from '#posting';
import { eventually } from '../../support/eventually.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

type Item = { id: string; title: string };
const ABSENT = '01990000-0000-7000-8000-000000000000';

type FoundPage = { items: Item[]; next: string | null };

/** One offer of wells in each language, and things that are not looked for. */
const wells = {
  en: 'We drill boreholes for villages in dry provinces.',
  zh: '我们为缺水的村庄打井，并培训村民维护水泵。',
  fr: 'Nous réalisons des forages pour les villages sans eau.',
  ru: 'Мы бурим скважины для деревень без воды.',
  ar: 'نحفر الآبار الارتوازية للقرى التي تعاني من نقص المياه.',
  es: 'Perforamos pozos profundos para comunidades sin agua.',
} as const;
const others = {
  'Cataract surgery': 'Our eye surgeons operate on cataract patients.',
  裁缝: '我们为妇女提供缝纫培训。',
} as const;

describe('the search over postings', () => {
  let server: ApiUnderTest;
  let poster: TokenHolder;
  let asker: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    poster = await server.member();
    asker = await server.member();
    for (const [title, text] of Object.entries(others)) await offer({ title, text });
    for (const [language, text] of Object.entries(wells)) {
      await offer({ title: `${language}`, text, language, countries: ['KH', 'ML'] });
    }
  }, START_MS);
  afterAll(() => server.stop());

  const offer = async (
    changes: object,
    token = poster.token,
  ): Promise<Item & { version: number }> => {
    const body = { kind: 'offer', ...changes };
    const answer = await server.api.post('/api/v1/postings', { token, body });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const find = async (query: Record<string, string>, token = asker.token): Promise<FoundPage> => {
    const { status, body, text } = await server.api.get(
      `/api/v1/postings?${new URLSearchParams(query).toString()}`,
      { token },
    );
    if (status !== 200) throw new Error(text);
    return body;
  };
  const titles = async (query: Record<string, string>, token?: string) =>
    (await find(query, token)).items.map(({ title }) => title);

  it.each([
    ['en', 'boreholes'],
    ['en', 'deep well drilling for a village that has no water'],
    ['zh', '打井'],
    ['fr', 'forage'],
    ['fr', 'forages au Cambodge'],
    ['ru', 'скважина'],
    ['ar', 'حفر بئر'],
    ['es', 'perforación de pozos'],
  ])(
    'in %s for "%s" finds the offers of all six languages and nothing else',
    async (_language, q) => {
      expect((await titles({ q })).sort()).toEqual(Object.keys(wells).sort());
    },
  );

  it('puts what has the words too before what only means the same', async () => {
    expect((await titles({ q: 'forages pour villages sans eau' }))[0]).toBe('fr');
    expect((await titles({ q: '缺水 打井' }))[0]).toBe('zh');
  });

  it('finds what is narrower than what was asked for, not what is wider', async () => {
    await offer({ title: 'Water for all', text: 'We care for the water supply of towns.' });
    expect(await titles({ q: 'water supply' })).toEqual(
      expect.arrayContaining(['Water for all', 'zh']),
    );
    const [first] = await titles({ q: 'borehole' });
    expect(first).not.toBe('Water for all');
  });

  it('takes a place as where, not as what', async () => {
    await offer({ title: 'Choir', text: 'A choir travels.', countries: ['KH'] });
    expect(await titles({ q: 'wells in Cambodia' })).not.toContain('Choir');
    expect(await titles({ q: 'Камбоджа' })).toContain('Choir');
    expect(await titles({ q: 'ASEAN' })).toContain('Choir');
    expect(await titles({ q: 'Peru' })).toEqual([]);
  });

  it('finds words of languages beyond the six', async () => {
    await offer({
      title: 'Maji',
      text: 'Tunachimba visima vya maji safi kijijini.',
      language: 'sw',
    });
    expect(await titles({ q: 'maji safi kijijini' })).toEqual(['Maji']);
  });

  it('combines with the filters', async () => {
    expect(await titles({ q: 'borehole', country: 'ML' })).toHaveLength(6);
    expect(await titles({ q: 'borehole', country: 'PE' })).toEqual([]);
    expect(await titles({ q: 'borehole', kind: 'demand' })).toEqual([]);
    expect(await titles({ q: 'borehole', own: 'true' })).toEqual([]);
  });

  it('finds nothing for words that say nothing', async () => {
    for (const q of ['the', '?', '🙂', '的']) expect(await titles({ q })).toEqual([]);
  });

  it('lists all when the search box was left blank', async () => {
    expect((await titles({ q: ' ', limit: '100' })).length).toBeGreaterThan(8);
  });

  it('walks from end to end while postings come in: nothing twice, nothing left out', async () => {
    const whole = await titles({ q: 'forages pour les villages', limit: '100' });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = { q: 'forages pour les villages', limit: '2', ...(cursor && { cursor }) };
      const page: FoundPage = await find(query);
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.next;
      // Makes the words common that were rare when the walk began.
      await offer({ title: 'late', text: 'Forages pour les villages.', language: 'fr' });
    }
    expect(seen.filter((title) => title !== 'late')).toEqual(whole);
  });

  it('shows others no draft, and no trace of one in the order or the cursor', async () => {
    const q = 'musical instruments for a brass band';
    await offer({ title: 'Music', text: 'Musical instruments for a brass band.' });
    await offer({ title: 'Music 2', text: 'Musical instruments for a brass band.' });
    const before = await find({ q, limit: '1' });
    const draft = { title: 'Secret', text: 'Musical instruments for a brass band.', draft: true };
    for (let i = 0; i < 3; i++) await offer(draft);
    expect(await find({ q, limit: '1' })).toEqual(before);
    expect(await titles({ q })).not.toContain('Secret');
    expect(await titles({ q }, poster.token)).toContain('Secret');
  });

  it('finds nothing by what only its poster may read', async () => {
    const body = {
      kind: 'demand',
      title: 'Lamps',
      text: 'We ask for lamps.',
      country: 'KH',
      place: 'Canaryville',
      evidence: 'Canarymeeting',
    };
    await server.api.post('/api/v1/postings', { token: poster.token, body });
    for (const q of ['Canaryville', 'Canarymeeting']) {
      expect(await titles({ q })).toEqual([]);
      expect(await titles({ q }, poster.token)).toEqual([]);
    }
  });

  it('follows an edit, and a new lexicon by the worker', async () => {
    const { id, version } = await offer({ title: 'Mobile', text: 'We repair prostheses.' });
    expect(await titles({ q: 'протез' })).toContain('Mobile');
    await server.api.put(`/api/v1/postings/${id}`, {
      token: poster.token,
      headers: { 'if-match': `"${version}"` },
      body: { kind: 'offer', title: 'Mobile', text: 'We build greenhouses.' },
    });
    expect(await titles({ q: 'протез' })).not.toContain('Mobile');
    expect(await titles({ q: 'теплица' })).toContain('Mobile');

    await server.network.database.query(
      `update posting set search_terms = '{}', search_version = '' where id = $1`,
      [id],
    );
    expect(await titles({ q: 'теплица' })).not.toContain('Mobile');
    await server.network.startWorker();
    await eventually(async () => (await titles({ q: 'теплица' })).includes('Mobile'), {
      what: 'the worker to index the posting anew',
    });
    await server.network.stopWorkers();
    const [row] = await server.network.database.query<{ version: number }>(
      'select version from posting where id = $1',
      [id],
    );
    expect(row).toEqual({ version: version + 1 });
  });

  it('takes a word of any length', async () => {
    const long = 'x'.repeat(9_000);
    await offer({ title: 'Long', text: `${long} pottery kiln` });
    expect(await titles({ q: 'pottery kiln' })).toEqual(['Long']);
  });

  it('uses its index', async () => {
    const search = { text: 'borehole', limit: 10 };
    const [used] = await server.network.get(Transactions).run(asker.actor, async (tx) => {
      await tx.query('set local enable_seqscan = off');
      expect(await server.network.get(SearchPostings).run(tx, asker.actor, search)).not.toEqual([]);
      return tx.query<[{ scans: number }]>(
        `select pg_stat_get_xact_numscans('posting_search_terms'::regclass)::int as scans`,
      );
    });
    expect(used.scans).toBeGreaterThan(0);
  });

  it.each([
    [{ q: 'a'.repeat(301) }, '/q'],
    [{ q: 'wells\u0000' }, '/q'],
    [{ q: 'wells', cursor: 'abc' }, '/cursor'],
    [{ q: 'wells', cursor: cursorOf({ id: '01990000-0000-7000-8000-000000000000' }) }, '/cursor'],
    [{ q: 'wells', cursor: cursorOf({ id: ABSENT, score: 9, rarities: '1' }) }, '/cursor'],
    [{ q: 'wells', cursor: cursorOf({ id: ABSENT, score: 1e99, rarities: '1' }) }, '/cursor'],
    [{ q: 'wells', cursor: cursorOf({ id: ABSENT, score: 9, rarities: 'zz' }) }, '/cursor'],
  ])('refuses %j', async (query, pointer) => {
    const { status, body } = await server.api.get(
      `/api/v1/postings?${new URLSearchParams(query as Record<string, string>).toString()}`,
      { token: asker.token },
    );
    expect({ status, first: body.errors[0] }).toMatchObject({ status: 422, first: { pointer } });
  });
});

function cursorOf(key: object): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
