import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

const demand = {
  kind: 'demand',
  text: 'We ask for two deep wells.',
  country: 'KH',
  title: 'Wells',
};

describe('versions', () => {
  let server: ApiUnderTest;
  let member: TokenHolder;
  let address: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    member = await server.member();
  }, START_MS);
  beforeEach(async () => {
    const posted = await server.api.post('/api/v1/postings', {
      token: member.token,
      body: { ...demand, draft: true },
    });
    address = posted.headers.location ?? '';
  });
  afterAll(() => server.stop());

  const put = (
    headers: Record<string, string>,
    body: unknown = { ...demand, title: 'Deep wells' },
  ) => server.api.put(address, { token: member.token, body, headers });
  const read = (headers: Record<string, string> = {}) =>
    server.api.get(address, { token: member.token, headers });

  it('changes the version that was read, and raises it', async () => {
    const answer = await put({ 'if-match': '"1"' });
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { version: 2, title: 'Deep wells', state: 'draft' },
    });
    expect((await read()).body).toEqual(answer.body);
  });

  it('wants to know which version: 428', async () => {
    const answer = await put({});
    expect(answer).toMatchObject({ status: 428, body: { code: 'if-match-needed' } });
    expect((await read()).body.title).toBe('Wells');
  });

  it('does not overwrite what somebody else has changed: 412', async () => {
    await put({ 'if-match': '"1"' });
    const answer = await put({ 'if-match': '"1"' }, { ...demand, title: 'Lost' });
    expect(answer).toMatchObject({ status: 412, body: { code: 'version-changed' } });
    expect(answer.headers.etag).toBeUndefined();
    expect((await read()).body.title).toBe('Deep wells');
  });

  it('lets one of many concurrent changes through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        put({ 'if-match': '"1"' }, { ...demand, title: `Wells ${i}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array<number>(9).fill(412),
    ]);
    expect((await read()).body.version).toBe(2);
  });

  it('takes a step on the version that was named only', async () => {
    const submit = (etag: string) =>
      server.api.post(`${address}/submit`, { token: member.token, headers: { 'if-match': etag } });
    expect((await submit('"7"')).status).toBe(412);
    expect(await submit('"1"')).toMatchObject({
      status: 200,
      body: { state: 'published', version: 3 },
    });
  });

  it('answers 304 to who has the version already', async () => {
    const { headers } = await read();
    const again = await read({ 'if-none-match': headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: '"1"' } });
    expect((await read({ 'if-none-match': '"9", W/"1"' })).status).toBe(304);
    expect((await read({ 'if-none-match': '"2"' })).status).toBe(200);
  });

  it('does not turn a demand into an offer', async () => {
    const answer = await put({ 'if-match': '"1"' }, { kind: 'offer', text: 'We drill.' });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/kind', code: 'kind-fixed' }] },
    });
  });

  it('replaces the whole content', async () => {
    await put(
      { 'if-match': '"1"' },
      { ...demand, lines: [{ need: 'pumps', amount: 2 }], place: 'Veal Veng' },
    );
    const whole = await put(
      { 'if-match': '"2"' },
      { kind: 'demand', text: 'Only this.', country: 'LA' },
    );
    expect(whole.body).toMatchObject({
      title: 'Only this',
      country: 'LA',
      place: null,
      lines: [],
      quantity: null,
      beneficiaries: { count: null, groups: [] },
    });
  });
});
