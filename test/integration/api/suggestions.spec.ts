import type { DemandDraft } from '#posting';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

const DAY_MS = 86_400_000;
const countries = [
  'KH',
  'LA',
  'VN',
  'TH',
  'MM',
  'NP',
  'LK',
  'BD',
  'KE',
  'TZ',
  'UG',
  'RW',
  'ET',
  'GH',
];

describe('suggestions', () => {
  let server: ApiUnderTest;
  let village: TokenHolder;
  let driller: TokenHolder;
  let bystander: TokenHolder;
  let country: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    await startTest();
    // The first matching loads the dictionaries, and takes its time on a busy machine.
    await suggested();
  }, START_MS);
  beforeEach(startTest);
  afterAll(() => server.stop());

  async function startTest(): Promise<void> {
    // A country of its own for each test: what is posted in another does not fit.
    country = countries.shift() ?? 'KH';
    village = await server.member({ name: 'Dry Villages', languages: ['fr', 'en'] });
    driller = await server.member({
      name: 'Well Drillers',
      country: 'CN',
      languages: ['zh', 'en'],
    });
    bystander = await server.member();
  }

  const post = async (member: TokenHolder, body: object) =>
    (await server.api.post('/api/v1/postings', { token: member.token, body })).body;
  const demandHere = (changes: Partial<DemandDraft> = {}) =>
    aDemand({ country, place: 'Canary Village', ...changes });
  const postDemand = (changes?: Partial<DemandDraft>) => post(village, demandHere(changes));
  const postOffer = () => post(driller, anOffer({ countries: [country] }));
  const list = async (member: TokenHolder, query = '') =>
    (await server.api.get(`/api/v1/suggestions${query}`, { token: member.token })).body;
  const read = (
    member: TokenHolder,
    id: string,
    headers: Record<string, string> = {},
    query = '',
  ) => server.api.get(`/api/v1/suggestions/${id}${query}`, { token: member.token, headers });
  const answer = (member: TokenHolder, id: string, body: object) =>
    server.api.post(`/api/v1/suggestions/${id}/answers`, { token: member.token, body });

  /** A pair that fits, suggested to both. */
  async function suggested() {
    const theOffer = await postOffer();
    const theDemand = await postDemand();
    await server.network.drained();
    const [{ id }] = (await list(driller)).items;
    return { theOffer, theDemand, id: id as string };
  }

  it('tells both sides who fits and why, in their language', async () => {
    const { theOffer, theDemand, id } = await suggested();
    const toDriller = await read(driller, id);
    expect(toDriller.headers['content-language']).toBe('zh');
    expect(toDriller.body).toMatchObject({
      side: 'offer',
      listed: true,
      demand: { id: theDemand.id, own: false },
      offer: { id: theOffer.id, own: true },
      counterpart: { name: 'Dry Villages' },
      ownAnswer: null,
      counterpartInterested: false,
    });
    expect(toDriller.text).not.toContain('Canary');
    const { explanation, score } = toDriller.body;
    const sum = explanation.parts.reduce(
      (total: number, part: { points: number }) => total + part.points,
      0,
    );
    expect(sum).toBe(score);
    expect(explanation.reasons[0].words).toMatch(/\p{Script=Han}/u);

    const toVillage = await read(village, id);
    expect(toVillage.body).toMatchObject({
      side: 'demand',
      counterpart: { name: 'Well Drillers' },
      score,
    });
    expect(toVillage.headers['content-language']).toBe('fr');
  });

  it('answers in the language that is asked for', async () => {
    const { id } = await suggested();
    const language = async (headers: Record<string, string>, query?: string) =>
      (await read(driller, id, headers, query)).headers['content-language'];
    expect(await language({ 'accept-language': 'km, ru;q=0.8, en;q=0.3' })).toBe('ru');
    expect(await language({ 'accept-language': 'km' })).toBe('zh');
    expect(await language({ 'accept-language': 'ru' }, '?language=es')).toBe('es');
    expect((await read(driller, id, {}, '?language=km')).status).toBe(422);
  });

  it('notes when a side has looked at it for the first time', async () => {
    const { id } = await suggested();
    expect((await list(driller)).items[0].openedAt).toBeNull();
    const first = (await read(driller, id)).body.openedAt;
    server.network.clock.advance(60_000);
    expect((await read(driller, id)).body.openedAt).toBe(first);
    expect((await list(driller)).items[0].openedAt).toBe(first);
    expect((await list(village)).items[0].openedAt).toBeNull();
  });

  it('shows nothing of it to anybody else', async () => {
    const { id } = await suggested();
    expect((await list(bystander)).items).toEqual([]);
    const yes = { answer: 'interested', shownVersion: 1 };
    const refused = [await read(bystander, id), await answer(bystander, id, yes)];
    expect(refused.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('keeps answers, and lets the other side know of an interest only', async () => {
    const { id } = await suggested();
    const no = await answer(village, id, {
      answer: 'no',
      reason: 'other',
      words: 'We have found somebody.',
    });
    expect(no).toMatchObject({ status: 201, body: { answer: 'no', reason: 'other' } });
    const seen = await read(driller, id);
    expect(seen.body).toMatchObject({ ownAnswer: null, counterpartInterested: false });
    expect(seen.text).not.toContain('found somebody');

    const shownVersion = (await read(village, id)).body.offer.version;
    await answer(village, id, { answer: 'interested', shownVersion });
    expect((await read(driller, id)).body.counterpartInterested).toBe(true);
    expect((await read(village, id)).body.ownAnswer).toMatchObject({
      answer: 'interested',
      words: null,
    });
    await server.network.drained();
    const { body } = await server.api.get('/api/v1/inbox', { token: driller.token });
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'interest',
      'suggestion',
    ]);
  });

  it('refuses answers that say too little or too much', async () => {
    const { id } = await suggested();
    const { version } = (await read(village, id)).body.offer;
    const refused: [object, string][] = [
      [{}, '/answer'],
      [{ answer: 'perhaps' }, '/answer'],
      [{ answer: 'no' }, '/reason'],
      [{ answer: 'no', reason: 'because' }, '/reason'],
      [{ answer: 'interested' }, '/shownVersion'],
      [{ answer: 'interested', shownVersion: version + 1 }, '/shownVersion'],
      [{ answer: 'interested', shownVersion: 1, reason: 'too-small' }, '/reason'],
      [{ answer: 'no', reason: 'other' }, '/words'],
      [{ answer: 'no', reason: 'other', words: 'x\u0000' }, '/words'],
      [{ answer: 'later', remindOn: '2026-11-22' }, '/remindOn'],
      [{ answer: 'later', remindOn: '2027-02-30' }, '/remindOn'],
      [{ answer: 'interested', shownVersion: 1, remindOn: '2027-02-01' }, '/remindOn'],
    ];
    for (const [body, pointer] of refused) {
      const { status, body: problem } = await answer(village, id, body);
      expect({ body, status, pointer: problem.errors[0]?.pointer }).toEqual({
        body,
        status: 422,
        pointer,
      });
    }
  });

  it('ends with the posting, and then tells no more of it', async () => {
    const { theDemand, id } = await suggested();
    await server.api.post(`/api/v1/postings/${theDemand.id}/withdraw`, { token: village.token });
    // Even before the worker has heard of it.
    expect((await read(driller, id)).body).toMatchObject({ demand: null, explanation: null });
    await server.network.drained();
    expect((await list(driller)).items).toEqual([]);
    expect((await read(driller, id)).body).toMatchObject({
      listed: false,
      demand: null,
      explanation: null,
    });
    expect(await answer(driller, id, { answer: 'interested', shownVersion: 1 })).toMatchObject({
      status: 409,
    });
    const { body } = await server.api.get('/api/v1/inbox', { token: driller.token });
    expect(body.items).toMatchObject([{ suggestionId: id, ended: true }]);
  });

  it('gives no reasons that add up to another score, while a change is not matched yet', async () => {
    const { theDemand, id } = await suggested();
    await server.network.stopWorkers();
    const body = demandHere({ text: 'Wells.', title: 'Wells', sectors: [], supports: [] });
    const headers = { 'if-match': `"${theDemand.version}"` };
    await server.api.put(`/api/v1/postings/${theDemand.id}`, {
      token: village.token,
      body,
      headers,
    });
    expect((await read(driller, id)).body).toMatchObject({ listed: true, explanation: null });

    await server.network.startWorker();
    await server.network.drained();
    const { score, explanation } = (await read(driller, id)).body;
    const points = explanation.parts.map((part: { points: number }) => part.points) as number[];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(score);
  });

  it('pages and filters the best first', async () => {
    await postOffer();
    const demands: { id: string }[] = [];
    for (let i = 0; i < 3; i++) demands.push(await postDemand());
    await postDemand({ title: 'Wells', text: 'Deep wells, please.', sectors: [], supports: [] });
    await server.network.drained();
    const all = (await list(driller)).items as { id: string; score: number }[];
    expect(all.map(({ score }) => score)).toEqual(
      [...all.map(({ score }) => score)].sort((a, b) => b - a),
    );

    const first = await list(driller, '?limit=2');
    const second = await list(driller, `?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(second.next).toBeNull();
    const one = await list(village, `?posting=${demands[0]!.id}`);
    expect(one.items).toMatchObject([{ demand: { id: demands[0]!.id } }]);
    expect((await list(driller, `?posting=${driller.id}`)).items).toEqual([]);
    const bad = await server.api.get('/api/v1/suggestions?posting=1', { token: village.token });
    expect(bad).toMatchObject({ status: 422, body: { errors: [{ pointer: '/posting' }] } });
  });

  it('marks what was read in the inbox, and only one’s own', async () => {
    await suggested();
    const inbox = async (member: TokenHolder) =>
      (await server.api.get('/api/v1/inbox', { token: member.token })).body.items;
    const [{ id }] = await inbox(driller);
    const mark = (member: TokenHolder, ids: unknown) =>
      server.api.post('/api/v1/inbox/read', { token: member.token, body: { ids } });
    expect((await mark(village, [id])).body).toEqual({ marked: 0 });
    expect((await inbox(driller))[0].readAt).toBeNull();
    expect((await mark(driller, [id])).body).toEqual({ marked: 1 });
    expect((await inbox(driller))[0].readAt).not.toBeNull();
    expect(await mark(driller, [id, 'x'])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/ids/1' }] },
    });
  });

  it('marks all that is told of a suggestion, for the side that reads it only', async () => {
    const { id } = await suggested();
    const unread = async (member: TokenHolder) =>
      (await server.api.get('/api/v1/inbox/unread', { token: member.token })).body.unread;
    const body = { ids: [], suggestion: id };
    const marked = await server.api.post('/api/v1/inbox/read', { token: driller.token, body });
    expect(marked.body).toEqual({ marked: 1 });
    expect([await unread(driller), await unread(village)]).toEqual([0, 1]);
  });

  it('leaves unread what was told of a suggestion after it had been read', async () => {
    const { id } = await suggested();
    const mark = (until: string) => {
      const body = { ids: [], suggestion: id, until };
      return server.api.post('/api/v1/inbox/read', { token: driller.token, body });
    };
    const until = server.network.clock.now().toISOString();
    server.network.clock.advance(1);
    await answer(village, id, { answer: 'interested', shownVersion: 1 });
    await server.network.drained();
    expect((await mark(until)).body).toEqual({ marked: 1 });
    const left = await server.api.get('/api/v1/inbox?unread=true', { token: driller.token });
    expect(left.body.items).toMatchObject([{ kind: 'interest', suggestionId: id }]);
    for (const wrong of ['', '2026-02-31T10:00:00Z', '2026-02-03', until.replace('Z', '+02:00')])
      expect(await mark(wrong)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/until', code: 'not-an-instant' }] },
      });
    expect((await mark(server.network.clock.now().toISOString())).body).toEqual({ marked: 1 });
  });

  it('counts and lists by what a suggestion is to the asker', async () => {
    const { id, theOffer, theDemand } = await suggested();
    const counts = async (member: TokenHolder) =>
      (await server.api.get('/api/v1/suggestions/counts', { token: member.token })).body;
    const none = { toAnswer: 0, answered: 0, introduced: 0 };
    const of = (postingId: string, changes: object) => ({
      ...{ ...none, ...changes },
      postings: [{ postingId, ...none, ...changes }],
    });
    const idsIn = async (state: string) =>
      (await list(driller, `?state=${state}`)).items.map((one: { id: string }) => one.id);
    expect(await counts(driller)).toEqual(of(theOffer.id, { toAnswer: 1 }));
    expect(await idsIn('to-answer')).toEqual([id]);
    expect(await counts(bystander)).toEqual({ ...none, postings: [] });

    const tomorrow = new Date(server.network.clock.now().getTime() + DAY_MS);
    const remindOn = tomorrow.toISOString().slice(0, 10);
    await answer(driller, id, { answer: 'later', remindOn });
    expect(await counts(driller)).toEqual(of(theOffer.id, { answered: 1 }));
    expect([await idsIn('to-answer'), await idsIn('answered')]).toEqual([[], [id]]);
    server.network.clock.advance(DAY_MS);
    expect(await counts(driller)).toEqual(of(theOffer.id, { toAnswer: 1 }));

    for (const side of [driller, village])
      await answer(side, id, { answer: 'interested', shownVersion: 1 });
    await server.network.drained();
    expect(await counts(driller)).toEqual(of(theOffer.id, { introduced: 1 }));
    expect(await counts(village)).toEqual(of(theDemand.id, { introduced: 1 }));
    expect([await idsIn('answered'), await idsIn('introduced')]).toEqual([[], [id]]);
  });
});
