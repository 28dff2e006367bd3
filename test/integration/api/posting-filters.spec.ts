import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { apiForSuite } from './api-under-test.js';

describe('the list of postings is narrowed down', () => {
  const suite = apiForSuite();
  const names = new Map<string, string>();

  beforeAll(async () => {
    const { network } = suite.server;
    const poster = await network.admit();
    const drafts = {
      wells: aDemand(),
      pump: anOffer({
        title: 'Pumps',
        text: 'We repair hand pumps.',
        language: 'en',
        sectors: ['drinking-water'],
        supports: ['training'],
        countries: ['LA'],
        regions: [],
      }),
      yeux: anOffer({
        title: 'Opérations de la cataracte',
        text: 'Nos chirurgiens opèrent la cataracte.',
        language: 'fr',
        sectors: ['health'],
        supports: ['medical-services'],
        countries: [],
        regions: ['South-East Asia'],
      }),
    };
    for (const [name, draft] of Object.entries(drafts))
      names.set((await network.post(poster, draft)).id, name);
  });

  const found = async (query: string) => {
    const { token } = suite.member;
    const { body, status } = await suite.server.api.get(`/api/v1/postings?${query}`, { token });
    return status === 200
      ? body.items.map(({ id }: { id: string }) => names.get(id)).sort()
      : [status, body.errors[0].code];
  };

  it.each([
    ['', ['pump', 'wells', 'yeux']],
    ['sector=water-sanitation', ['pump', 'wells']],
    ['sector=drinking-water', ['pump']],
    ['need=borehole', ['wells']],
    ['need=cataract-surgery', ['yeux']],
    ['support=training', ['pump']],
    ['language=fr', ['yeux']],
    ['country=LA&kind=offer', ['pump']],
    ['q=cataract&support=medical-services&language=fr', ['yeux']],
    ['q=cataract&support=training', []],
    ['need=borehole&q=wells', ['wells']],
    ['need=no-such-need', [422, 'unknown-code']],
    ['support=prayers', [422, 'unknown-choice']],
  ])('by "%s" to %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('and counted alike', async () => {
    const { token } = suite.member;
    const counts = async (query: string) =>
      (await suite.server.api.get(`/api/v1/postings/counts?${query}`, { token })).body;
    expect(await counts('')).toMatchObject({ demands: 1, offers: 2, offersElsewhere: 1 });
    expect(await counts('sector=water-sanitation')).toMatchObject({
      demands: 1,
      offers: 1,
      countries: [
        { country: 'KH', demands: 1, offers: 0 },
        { country: 'LA', demands: 0, offers: 1 },
      ],
    });
    expect(await counts('q=cataract')).toMatchObject({ demands: 0, offers: 1 });
    expect(await counts('q=%3F')).toMatchObject({ demands: 0, offers: 0, countries: [] });
  });
});

describe('the words by which postings are sorted', () => {
  const suite = apiForSuite();

  it('are told in the language asked for', async () => {
    const { body, headers } = await suite.server.api.get('/api/v1/vocabulary?language=fr');
    expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(body.areas).toContainEqual({
      code: 'education',
      name: expect.stringMatching(/ducation/),
    });
    expect(body.needs).toContainEqual({
      code: 'borehole',
      sector: expect.any(String),
      name: expect.stringMatching(/forage/i),
    });
    const sectors = new Set(
      [...body.areas, ...body.sectors].map(({ code }: { code: string }) => code),
    );
    for (const { sector } of body.needs) expect(sectors).toContain(sector);
  });
});
