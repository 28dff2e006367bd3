import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { json } from 'node:stream/consumers';
import { apiForSuite } from './api-under-test.js';

/** Posts an offer whose body arrives after its headers: reading it then ends in another asynchronous context. */
async function postInParts(url: string, headers: Record<string, string>): Promise<{ id: string }> {
  const request = httpRequest(`${url}/api/v1/postings`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  });
  request.write('{"kind":"offer",');
  setTimeout(() => request.end('"text":"We can help."}'), 50);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.headers['x-request-id']).toBe(headers['x-request-id']);
  return (await json(response)) as { id: string };
}

describe('the life of a posting', () => {
  const suite = apiForSuite();

  const post = async (body: object) =>
    (await suite.server.api.post('/api/v1/postings', { token: suite.member.token, body })).body;
  const step = (id: string, name: string, body?: object) =>
    suite.server.api.post(`/api/v1/postings/${id}/${name}`, { token: suite.member.token, body });

  it('takes little: kind, text and country', async () => {
    const answer = await suite.server.api.post('/api/v1/postings', {
      token: suite.member.token,
      body: { kind: 'demand', text: '村里缺水，需要打两口深井。其他的以后再说。', country: 'KH' },
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"3"', location: `/api/v1/postings/${answer.body.id}` },
      body: {
        state: 'published',
        version: 3,
        language: 'zh',
        title: '村里缺水，需要打两口深井',
        urgency: 'normal',
        voicedBy: 'community',
        sectors: [],
        lines: [],
      },
    });
  });

  it('keeps what was said, field by field', async () => {
    const demand = {
      kind: 'demand',
      language: 'en',
      title: 'Deep wells',
      text: 'We ask for wells.',
      sectors: ['water-sanitation'],
      supports: ['construction'],
      from: '2027-01-01',
      to: '2027-12-31',
      country: 'KH',
      subdivision: 'KH-2',
      place: 'Veal Veng',
      quantity: { amount: 2.5, unit: 'wells' },
      beneficiaries: { count: 340, groups: ['children'] },
      urgency: 'critical',
      voicedBy: 'cbo',
      evidence: 'A meeting.',
      lines: [
        { need: 'hand pumps', amount: 4, unit: null },
        { need: 'a mason', amount: null, unit: null },
      ],
    };
    const offer = {
      kind: 'offer',
      language: 'fr',
      title: 'Forages',
      text: 'Nous forons.',
      sectors: [],
      supports: ['experts'],
      from: null,
      to: null,
      countries: ['KH', 'LA'],
      regions: ['ASEAN'],
      capacity: { amount: 12, unit: 'puits' },
      conditions: ['accès par la route'],
    };
    for (const content of [demand, offer]) {
      const { id } = await post(content);
      expect(
        (await suite.server.api.get(`/api/v1/postings/${id}`, { token: suite.member.token })).body,
      ).toMatchObject(content);
    }
  });

  it('keeps the steps of a draft until it is submitted', async () => {
    const jobs = async () => (await suite.server.kept()).jobs;
    const before = await jobs();
    const draft = await post({ kind: 'offer', text: 'We can help.', draft: true });
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      publishedAt: null,
      steps: ['submit', 'withdraw'],
    });
    expect(await jobs()).toBe(before);
    expect((await step(draft.id, 'submit')).body).toMatchObject({ state: 'published', version: 3 });
    expect(await jobs()).toBe(before + 1);
  });

  it('takes every step twice in a row; each has its effect and its line in the history', async () => {
    const { id } = await post({ kind: 'offer', text: 'We can help.' });
    const edit = (version: number) =>
      suite.server.api.put(`/api/v1/postings/${id}`, {
        token: suite.member.token,
        body: { kind: 'offer', text: `We can help: ${version}.` },
        headers: { 'if-match': `"${version}"` },
      });
    await edit(3);
    await edit(4);
    const steps = [
      'pause',
      'resume',
      'pause',
      'resume',
      'withdraw',
      'reopen',
      'submit',
      'withdraw',
    ];
    for (const name of steps) expect((await step(id, name)).status).toBe(200);

    const { body } = await suite.server.api.get(`/api/v1/postings/${id}/history`, {
      token: suite.member.token,
    });
    expect(
      body.items.map(
        (entry: { action: string; version: number }) => `${entry.version} ${entry.action}`,
      ),
    ).toEqual([
      '1 posting.created',
      '2 posting.submitted',
      '3 posting.published',
      '4 posting.edited',
      '5 posting.edited',
      '6 posting.paused',
      '7 posting.resumed',
      '8 posting.paused',
      '9 posting.resumed',
      '10 posting.withdrawn',
      '11 posting.reopened',
      '12 posting.submitted',
      '13 posting.published',
      '14 posting.withdrawn',
    ]);
    expect(body.items.at(-1)).toMatchObject({
      by: 'organisation',
      from: 'published',
      to: 'withdrawn',
    });
    const jobs = await suite.server.network.database.query<{ version: number }>(
      'select version from outbox where reference = $1 order by version',
      [id],
    );
    expect(jobs.map(({ version }) => version)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 13, 14]);
  });

  it('says what is possible instead of a step that is not', async () => {
    const { id } = await post({ kind: 'offer', text: 'We can help.' });
    const answer = await step(id, 'resume');
    expect(answer).toMatchObject({ status: 409, body: { code: 'transition-not-possible' } });
    expect(answer.body.detail).toContain('pause, fulfil, withdraw');
    for (const name of ['publish', 'expire', 'fly'])
      expect((await step(id, name)).status).toBe(404);
  });

  it('extends what has a last day, to a later one or for good', async () => {
    const { id } = await post({ kind: 'offer', text: 'We can help.', to: '2027-01-31' });
    expect((await step(id, 'extend', { to: '2027-02-28' })).body).toMatchObject({
      to: '2027-02-28',
      version: 4,
    });
    const refused = [{ to: '2027-01-01' }, { to: 'soon' }, { to: '2027-02-30' }, {}, { to: 5 }];
    for (const body of refused) {
      expect(await step(id, 'extend', body)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/to' }] },
      });
    }
    expect((await step(id, 'extend', { to: null })).body).toMatchObject({ to: null });
  });

  it('carries the id of the request into what it records, over a real connection too', async () => {
    await suite.server.app.listen(0, '127.0.0.1');
    const { id } = await postInParts(await suite.server.app.getUrl(), {
      authorization: `Bearer ${suite.member.token}`,
      'x-request-id': 'village-phone-0001',
    });
    const rows = await suite.server.network.database.query<{ correlation_id: string }>(
      `select correlation_id from outbox where reference = $1
       union all select correlation_id from audit_entry where subject_id = $1`,
      [id],
    );
    expect(rows).toEqual(Array(4).fill({ correlation_id: 'village-phone-0001' }));
  });

  it.each(['x', 'a b c d e f g h', 'x'.repeat(200), 'abcdefgh\u00e9'])(
    'gives a request with the id "%s" a fresh one',
    async (id) => {
      const { headers } = await suite.server.api.get('/health/live', {
        headers: { 'x-request-id': id },
      });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
