import { loadLexicon } from '#language';
import { readCorpus } from '#corpus';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

interface Stretch {
  field: 'title' | 'text';
  start: number;
  end: number;
}
interface Concept extends Stretch {
  need: string;
  name: string;
  sector: string;
  confidence: number;
  weak: boolean;
  negated: boolean;
}

/** The same wish in each language, and the words of it that must be marked. */
const wishes = {
  en: ['Three villages in Cambodia need boreholes for 400 families.', 'boreholes'],
  zh: ['柬埔寨三个村庄需要打井，惠及400户家庭。', '打井'],
  fr: ['Trois villages du Cambodge demandent des forages pour 400 familles.', 'forages'],
  ru: ['Трём деревням в Камбодже нужны скважины для 400 семей.', 'скважины'],
  ar: ['ثلاث قرى في كمبوديا تحتاج إلى حفر آبار لفائدة 400 أسرة.', 'حفر آبار'],
  es: [
    'Tres aldeas de Camboya piden la perforación de pozos para 400 familias.',
    'perforación de pozos',
  ],
} as const;

const names = {
  en: 'Cambodia',
  zh: '柬埔寨',
  fr: 'Cambodge',
  ru: 'Камбоджа',
  ar: 'كمبوديا',
  es: 'Camboya',
} as const;

describe('understanding a text', () => {
  let server: ApiUnderTest;
  let member: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    member = await server.member();
    loadLexicon();
  }, START_MS);
  afterAll(() => server.stop());

  const send = (body: unknown, query = '', headers: Record<string, string> = {}) =>
    server.api.post(`/api/v1/understand${query}`, { token: member.token, body, headers });
  const understand = async (body: object, query = '', headers: Record<string, string> = {}) => {
    const answer = await send(body, query, headers);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };

  it('shows what others would read, and what is masked of it', async () => {
    const text = 'We need wells. Write to dara@example.org.';
    const { shownToOthers } = await understand({ text, title: 'Wells' });
    expect(shownToOthers).toMatchObject({
      title: 'Wells',
      text: 'We need wells. Write to […].',
      masked: [{ pointer: '/text', kind: 'email' }],
    });
    const [{ start, end }] = shownToOthers.masked;
    expect(text.slice(start, end)).toBe('dara@example.org');
  });

  it.each(Object.entries(wishes))(
    'in %s marks the need where it stands',
    async (code, [text, word]) => {
      const { language, concepts, places, groups, quantities, proposals } = await understand({
        text,
      });
      expect(language).toEqual({ code, stated: false, understood: true, notice: null });
      const borehole = concepts.find(({ need }: Concept) => need === 'borehole');
      expect(borehole).toMatchObject({
        sector: 'drinking-water',
        weak: false,
        negated: false,
        field: 'text',
      });
      expect(borehole.confidence).toBeGreaterThan(0.7);
      expect(text.slice(borehole.start, borehole.end)).toBe(word);
      expect(places).toMatchObject([
        { code: 'KH', kind: 'country', name: names[code as keyof typeof names], negated: false },
      ]);
      expect(quantities).toContainEqual(expect.objectContaining({ amount: 400 }));
      expect(groups).toBeInstanceOf(Array);
      expect(proposals).toMatchObject({
        country: { id: 'KH' },
        quantity: { amount: expect.any(Number) },
      });
      expect(proposals.needs[0].id).toBe('borehole');
      expect(proposals.sectors[0]).toMatchObject({
        code: 'drinking-water',
        area: 'water-sanitation',
      });
      expect(proposals.sectors[0].evidence).toContain(word);
    },
  );

  it('counts offsets in UTF-16 units', async () => {
    const text = '🚰🚰 We need boreholes.';
    const { concepts } = await understand({ text });
    const [{ start, end }] = concepts;
    expect(text.slice(start, end)).toBe('boreholes');
  });

  it('tells names in the language asked for, then of the header, then of the text', async () => {
    const body = { text: wishes.fr[0] };
    const nameIn = async (query: string, headers: Record<string, string> = {}) =>
      (await understand(body, query, headers)).places[0].name;
    expect(await nameIn('?language=ru', { 'accept-language': 'ar' })).toBe('Камбоджа');
    expect(await nameIn('', { 'accept-language': 'ar' })).toBe('كمبوديا');
    expect(await nameIn('')).toBe('Cambodge');
    const { headers } = await send(body, '?language=zh');
    expect(headers['content-language']).toBe('zh');
  });

  it('tells who writes in another language what becomes of the text', async () => {
    const text = 'Tunahitaji maji safi ya kunywa kwa vijiji vitatu na watoto wa shule.';
    const notices = new Set<string>();
    for (const language of Object.keys(wishes)) {
      const { language: read } = await understand({ text }, `?language=${language}`);
      expect(read).toMatchObject({ code: 'sw', understood: false, notice: expect.any(String) });
      notices.add(read.notice);
    }
    expect(notices.size).toBe(6);
  });

  it('maps what is strong, weak and negated', async () => {
    const { concepts, proposals } = await understand({
      title: 'Wells',
      text: 'We do not need latrines. We need cataract surgery.',
    });
    const wanted = concepts.find(({ need }: Concept) => need === 'cataract-surgery');
    expect(wanted).toMatchObject({ weak: false, negated: false });
    expect(wanted.confidence).toBeGreaterThan(0.9);
    const denied = concepts.filter(({ negated }: Concept) => negated);
    expect(denied).not.toEqual([]);
    const proposed = proposals.needs.map(({ id }: { id: string }) => id);
    expect(proposed).toContain('cataract-surgery');
    for (const { need, confidence } of denied as Concept[]) {
      expect(confidence).toBeLessThanOrEqual(0.1);
      expect(proposed).not.toContain(need);
    }
    expect(concepts.every(({ field }: Concept) => field === 'text' || field === 'title')).toBe(
      true,
    );
  });

  it('reads a province of the country that was given', async () => {
    const body = {
      text: 'Schools in Preah Vihear have no toilets.',
      country: 'KH',
      kind: 'demand',
    };
    const { proposals } = await understand(body);
    expect(proposals).toMatchObject({
      country: { id: 'KH' },
      subdivision: { id: 'KH-13' },
      countries: [],
    });
  });

  it('proposes every country to an offer, but none that is left out', async () => {
    const { proposals } = await understand({
      text: 'We train midwives in Kenya, Uganda and Rwanda, except Tanzania.',
      kind: 'offer',
    });
    expect(proposals.countries.map(({ id }: { id: string }) => id)).toEqual(['KE', 'UG', 'RW']);
  });

  it('takes a need to be at home where the text names no other country, but not an offer', async () => {
    const own = await server.api.get('/api/v1/organisations/me', { token: member.token });
    const proposed = async (kind: string, text: string) =>
      (await understand({ kind, text })).proposals.country?.id ?? null;
    expect(await proposed('demand', 'Our three villages need boreholes.')).toBe(own.body.country);
    expect(await proposed('demand', 'Three villages in Cambodia need boreholes.')).toBe('KH');
    expect(await proposed('offer', 'We can drill boreholes.')).toBeNull();
  });

  it('reads when, and proposes the days', async () => {
    const text =
      'Nous avons besoin de forages du 1er avril 2098 au 30 juin 2098, avant les pluies.';
    const { times, proposals } = await understand({ text });
    expect(times.map(({ start, end }: Stretch) => text.slice(start, end))).toEqual([
      'du 1er avril 2098 au 30 juin 2098',
      'avant les pluies',
    ]);
    expect(times[1]).toMatchObject({ from: null, to: null, field: 'text' });
    expect(proposals).toMatchObject({ from: '2098-04-01', to: '2098-06-30' });
  });

  it('says little of a text that says little', async () => {
    const { language, concepts, proposals } = await understand({ text: '…' });
    expect({ language, concepts }).toMatchObject({
      language: { code: 'und', notice: null },
      concepts: [],
    });
    expect(proposals).toEqual({
      sectors: [],
      needs: [],
      supports: [],
      country: null,
      subdivision: null,
      countries: [],
      quantity: null,
      from: null,
      to: null,
    });
  });

  it('keeps nothing', async () => {
    const before = await server.kept();
    await understand({ text: 'Canary wells.' });
    expect(await server.kept()).toEqual(before);
  });

  it.each([
    [{}, '/text', 'required'],
    [{ text: ' \n' }, '/text', 'required'],
    [{ text: 7 }, '/text', 'wrong-type'],
    [{ text: 'a'.repeat(10_001) }, '/text', 'too-long'],
    [{ text: 'wells\u0000' }, '/text', 'control-character'],
    [{ text: 'wells', title: 'a'.repeat(301) }, '/title', 'too-long'],
    [{ text: 'wells', language: 'E1' }, '/language', 'unknown-language'],
    [{ text: 'wells', kind: 'wish' }, '/kind', 'unknown-choice'],
    [{ text: 'wells', country: 'XX' }, '/country', 'unknown-code'],
    [{ text: 'wells', colour: 'blue' }, '/colour', 'unknown-field'],
    [[], '', 'wrong-type'],
  ])('refuses %j', async (body, pointer, code) => {
    const { status, body: problem } = await send(body);
    expect({ status, first: problem.errors[0] }).toMatchObject({
      status: 422,
      first: { pointer, code },
    });
  });

  it('refuses an unknown language of the answer', async () => {
    expect((await send({ text: 'wells' }, '?language=sw')).status).toBe(422);
  });

  it('answers within 20 ms at the median, as one types', async () => {
    const { demands, offers } = readCorpus('test/evaluation/dev');
    const measured: { wall: number; cpu: number }[] = [];
    for (const { title, text } of [...demands, ...offers]) {
      const [begin, cpu] = [performance.now(), process.cpuUsage()];
      await send({ title, text });
      const used = process.cpuUsage(cpu);
      measured.push({ wall: performance.now() - begin, cpu: (used.user + used.system) / 1000 });
    }
    const quantile = (of: 'wall' | 'cpu', share: number) =>
      measured.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(share * measured.length)] ??
      0;
    const [median, most] = [quantile('wall', 0.5), quantile('wall', 0.95)];
    process.stdout.write(
      `understanding ${measured.length} texts: median ${median.toFixed(1)} ms, 95th percentile ${most.toFixed(1)} ms\n`,
    );
    // Of the processor, so that other suites beside this one do not count.
    expect(quantile('cpu', 0.5)).toBeLessThan(20);
  });
});
