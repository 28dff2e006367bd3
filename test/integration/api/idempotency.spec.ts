import { apiForSuite } from './api-under-test.js';

const demand = { kind: 'demand', text: 'We ask for two deep wells.', country: 'KH' };

describe('Idempotency-Key', () => {
  const suite = apiForSuite();

  const post = (
    key: string,
    body: unknown = demand,
    token = suite.member.token,
    path = '/api/v1/postings',
  ) => suite.server.api.post(path, { token, body, headers: { 'idempotency-key': key } });

  it('gives a repeat the first answer, byte for byte, and no second effect', async () => {
    const before = await suite.server.kept();
    const first = await post('one');
    const repeat = await post('one');
    const after = await suite.server.kept();

    expect(first.status).toBe(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(repeat.headers['idempotent-replayed']).toBe('true');
    expect(repeat.text).toBe(first.text);
    const { etag, location } = first.headers;
    expect(repeat).toMatchObject({ status: 201, headers: { etag, location } });
    expect(after).toMatchObject({ postings: before.postings + 1, keys: before.keys + 1 });
  });

  it('makes one posting of 200 requests at the same time', async () => {
    const before = await suite.server.kept();
    const answers = await Promise.all(Array.from({ length: 200 }, () => post('many')));
    const after = await suite.server.kept();

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(
      answers.filter(({ headers }) => headers['idempotent-replayed'] === undefined),
    ).toHaveLength(1);
    expect(after.postings - before.postings).toBe(1);
    expect(after.jobs - before.jobs).toBe(1);
  });

  it('refuses the same key for another body or another address', async () => {
    await post('fixed');
    for (const answer of [
      await post('fixed', { ...demand, text: 'Three.' }),
      await post('fixed', {}, suite.member.token, '/api/v1/inbox/read'),
    ]) {
      expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    }
  });

  it('keeps the keys of organisations apart', async () => {
    const other = await suite.server.member();
    const [mine, theirs] = [await post('same'), await post('same', demand, other.token)];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('leaves the key free when the request failed', async () => {
    const before = await suite.server.kept();
    expect((await post('again', { ...demand, country: 'XX' })).status).toBe(422);
    expect(await suite.server.kept()).toEqual(before);
    expect((await post('again')).status).toBe(201);
  });

  it('takes a step once, however often it is sent', async () => {
    const { body: posting } = await post('for steps');
    const pause = () =>
      suite.server.api.post(`/api/v1/postings/${posting.id}/pause`, {
        token: suite.member.token,
        headers: { 'idempotency-key': 'pause once' },
      });
    const answers = [await pause(), await pause()];
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
      [200, posting.version + 1],
      [200, posting.version + 1],
    ]);
  });

  it('means nothing on a GET', async () => {
    const before = await suite.server.kept();
    const answer = await suite.server.api.get('/api/v1/postings', {
      token: suite.member.token,
      headers: { 'idempotency-key': 'read' },
    });
    expect(answer.status).toBe(200);
    expect(await suite.server.kept()).toEqual(before);
  });
});
