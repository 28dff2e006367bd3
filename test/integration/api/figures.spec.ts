import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const DAYS = 86_400_000;
const interested = { answer: 'interested', shownVersion: 1 };

describe('the figures of the Secretariat', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let officer: { cookie: string };
  let committee: { cookie: string };
  let village: TokenHolder;
  let driller: TokenHolder;
  let suggestion: string;
  let demand: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
    committee = await people.signedIn({ in: 'secretariat', role: 'steering-committee' });
    village = await server.member({ name: 'Dry Villages', staff: 3, languages: ['en'] });
    driller = await server.member({
      name: 'Well Drillers',
      country: 'CN',
      staff: 300,
      languages: ['zh', 'en'],
    });
    const posted = (member: TokenHolder, body: object) =>
      server.api.post('/api/v1/postings', { token: member.token, body });
    await posted(driller, anOffer({ countries: ['KH'] }));
    demand = (await posted(village, aDemand())).body.id;
    await server.network.drained();
    const { body } = await server.api.get('/api/v1/suggestions', { token: driller.token });
    suggestion = body.items[0].id;
  }, START_MS);
  afterAll(() => server.stop());

  const ask = async (path: string, asker = officer) =>
    (await server.api.get(`/api/v1/secretariat/${path}`, asker)).body;
  const funnel = async (query = '', asker = officer): Promise<(number | null)[]> =>
    (await ask(`pipeline${query}`, asker)).whole.map(
      ({ postings }: { postings: number | null }) => postings,
    );
  const answer = (member: TokenHolder) =>
    server.api.post(`/api/v1/suggestions/${suggestion}/answers`, {
      token: member.token,
      body: interested,
    });
  const stuck = async (code: string) =>
    (await ask('stuck')).items.find((group: { code: string }) => group.code === code);
  const daysAgo = (days: number) => new Date(server.network.clock.now().getTime() - days * DAYS);
  const change = (sql: string, ...parameters: unknown[]) =>
    server.network.database.query<object>(sql, parameters);

  it('move as the two sides do, each posting by what its possible partners did', async () => {
    expect(await funnel()).toEqual([2, 2, 2, 0, 0, 0]);

    await server.api.get(`/api/v1/suggestions/${suggestion}`, { token: driller.token });
    expect(await funnel('?kind=demand')).toEqual([1, 1, 1, 1, 0, 0]);
    expect(await funnel('?kind=offer')).toEqual([1, 1, 1, 0, 0, 0]);

    const before = await ask('unmet-needs');
    expect(before.items).toEqual([
      {
        ...{ sector: 'water-sanitation', country: 'KH', demands: 1 },
        ...{ medianAge: 'under-7', medianDays: 0, oldestDays: 0 },
      },
    ]);
    await answer(driller);
    expect(await funnel('?kind=demand')).toEqual([1, 1, 1, 1, 1, 0]);
    expect((await ask('unmet-needs')).items).toEqual([]);

    await answer(village);
    await server.network.drained();
    expect(await funnel()).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('are told apart, and the parts add up', async () => {
    const bySize = await ask('pipeline?by=size');
    expect(bySize.groups.map(({ key }: { key: string }) => key).sort()).toEqual(['large', 'tiny']);
    expect(await funnel('?size=large')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await funnel('?country=CN&sector=water-sanitation')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await funnel('?from=2020-01-01&to=2020-12-31')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('compare members by what they put in and what they got', async () => {
    const { groups } = await ask('fairness?by=language');
    const [zh] = groups.filter(({ key }: { key: string }) => key === 'zh');
    expect(zh).toMatchObject({
      members: { count: 1, share: 0.5 },
      postings: { count: 1, share: 0.5 },
      suggestions: { count: 1, share: 0.5 },
      introductions: { count: 1, share: 0.5 },
    });
  });

  it('keep a posting in its period while an officer looks at it again', async () => {
    const [before] = await change('select published_at from posting where id = $1', demand);
    const neighbour = await people.signedIn({ in: driller.id, role: 'editor' });
    const report = { cookie: neighbour.cookie, body: { reason: 'not-true' } };
    expect((await server.api.post(`/api/v1/postings/${demand}/reports`, report)).status).toBe(204);
    const looking = await change('select state, published_at from posting where id = $1', demand);
    expect(looking).toEqual([{ state: 'waiting', published_at: null }]);
    expect((await funnel())[0]).toBe(2);

    server.network.clock.advance(60_000);
    const decision = { ...officer, body: { outcome: 'published' } };
    await server.api.post(`/api/v1/moderation/${demand}/decision`, decision);
    await server.network.drained();
    const [after] = await change('select first_published_at from posting where id = $1', demand);
    expect(after).toEqual({ first_published_at: (before as { published_at: Date }).published_at });
  });

  it('tell the steering committee nothing of fewer than five organisations', async () => {
    expect(await funnel('', committee)).toEqual([null, null, null, null, null, null]);
    const { groups } = await ask('fairness?by=country', committee);
    expect(groups.map(({ key }: { key: string }) => key)).toEqual(['others']);
    expect(groups[0].members).toEqual({ count: null, share: null });
    const { status } = await server.api.get('/api/v1/secretariat/stuck', committee);
    expect(status).toBe(403);
  });

  it('can be opened by a spreadsheet, and run nothing in it', async () => {
    await change('delete from introduction');
    await change('delete from suggestion_answer');
    const { text, headers } = await server.api.get('/api/v1/secretariat/unmet-needs.csv', officer);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      '\uFEFF"sector","country","demands","medianAge","medianDays","oldestDays"\r\n' +
        '"water-sanitation","KH",1,"under-7",0,0\r\n',
    );
  });

  it('tell the steering committee of ages in classes, and are asked by it for these only', async () => {
    for (const name of ['Ash', 'Birch', 'Cedar', 'Date Palm', 'Elm']) {
      const { token } = await server.member({ name: `${name} Village` });
      const { body } = await server.api.post('/api/v1/postings', {
        token,
        body: aDemand({ country: 'LA' }),
      });
      const published = daysAgo(40);
      await change('update posting set first_published_at = $2 where id = $1', body.id, published);
    }
    const path = 'unmet-needs?country=LA&days=30';
    const cell = {
      sector: 'water-sanitation',
      country: 'LA',
      demands: 5,
      medianAge: 'from-30-to-89',
    };
    expect((await ask(path)).items).toEqual([{ ...cell, medianDays: 40, oldestDays: 40 }]);
    expect((await ask(path, committee)).items).toEqual([
      { ...cell, medianDays: null, oldestDays: null },
    ]);
    const file = path.replace('?', '.csv?');
    const { text } = await server.api.get(`/api/v1/secretariat/${file}`, committee);
    expect(text).toContain('"water-sanitation","LA",5,"from-30-to-89","",""\r\n');

    for (const asked of ['unmet-needs?days=40', 'unmet-needs.csv?days=40']) {
      const refused = await server.api.get(`/api/v1/secretariat/${asked}`, committee);
      expect(refused).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/days', code: 'not-a-class-of-age' }] },
      });
    }
  });

  it('say what is stuck, since when, and what can be done about it', async () => {
    expect((await stuck('opened-unanswered')).total).toBe(0);
    await change('update suggestion set offer_opened_at = $1', daysAgo(8));
    expect(await stuck('opened-unanswered')).toEqual({
      code: 'opened-unanswered',
      action: 'remind-organisation',
      total: 1,
      cases: [
        {
          since: daysAgo(8).toISOString(),
          organisationId: driller.id,
          organisation: 'Well Drillers',
          country: 'CN',
          postingId: expect.any(String),
          postingKind: 'offer',
          suggestionId: suggestion,
          job: null,
        },
      ],
    });

    await answer(driller);
    await change('update suggestion_answer set answered_at = $1', daysAgo(8));
    // The village has looked too: that the drillers wait for it is worse than that it has not answered.
    await change('update suggestion set demand_opened_at = $1', daysAgo(8));
    expect((await stuck('opened-unanswered')).total).toBe(0);
    expect((await stuck('other-side-silent')).cases).toMatchObject([
      { organisation: 'Dry Villages', postingId: demand },
    ]);
  });

  it('find postings that nobody fits, cases that nobody decides, and jobs that were given up', async () => {
    const body = aDemand({ country: 'NP' });
    const { id } = (await server.api.post('/api/v1/postings', { token: village.token, body })).body;
    await server.network.drained();
    expect((await stuck('no-suggestion')).total).toBe(0);
    await change('update posting set published_at = $2 where id = $1', id, daysAgo(8));
    expect((await stuck('no-suggestion')).cases).toMatchObject([{ postingId: id }]);

    await change(
      `insert into moderation_case (id, posting_id, grounds, opened_at) values (gen_random_uuid(), $1, '{reported}', $2)`,
      id,
      daysAgo(3),
    );
    await change(
      `insert into vetting_case (id, organisation_id, occasion, state, round, opened_at)
       values (gen_random_uuid(), $1, 'renewal', 'open', 1, $2)`,
      village.id,
      daysAgo(8),
    );
    await change(
      `update outbox set state = 'dead', finished_at = $1 where id = (select id from outbox where job = 'match-posting' limit 1)`,
      daysAgo(0),
    );
    expect((await stuck('moderation-waits')).cases).toMatchObject([{ postingId: id }]);
    expect((await stuck('vetting-waits')).cases).toMatchObject([{ organisation: 'Dry Villages' }]);
    expect((await stuck('job-dead')).cases).toMatchObject([{ job: 'match-posting' }]);
  });
});
