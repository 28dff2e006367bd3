import { RouteTable } from '../../../apps/api/src/routes/route-table.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

const ABSENT = '01990000-0000-7000-8000-000000000000';
const demand = {
  kind: 'demand',
  text: 'We ask for two deep wells.',
  country: 'KH',
  place: 'Canary Village',
  evidence: 'Canary told us.',
};

describe('access', () => {
  let server: ApiUnderTest;
  let poster: TokenHolder;
  let other: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    poster = await server.member({ staff: 4 });
    other = await server.member();
  }, START_MS);
  afterAll(() => server.stop());

  const postAs = async (member: TokenHolder, changes: object = {}) =>
    (
      await server.api.post('/api/v1/postings', {
        token: member.token,
        body: { ...demand, ...changes },
      })
    ).body;

  describe('without a valid token', () => {
    it.each([
      ['no token', undefined],
      ['another scheme', 'Basic ZGV2OmRldg=='],
      ['a token that was never issued', `Bearer cvs_${'a'.repeat(43)}`],
      ['a token that is none', "Bearer cvs_' or true --"],
      ['an empty token', 'Bearer '],
    ])('%s is 401', async (_what, authorization) => {
      const answer = await server.api.get('/api/v1/organisations/me', {
        headers: authorization ? { authorization } : {},
      });
      expect(answer).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': 'Bearer' },
        body: { type: '/api/problems/unauthenticated' },
      });
    });

    it('opens no route but those that are known to be for everybody', async () => {
      const open: string[] = [];
      for (const route of server.app.get(RouteTable).list()) {
        const [method = '', pattern = ''] = route.split(' ');
        const path = pattern.replace(':step', 'pause').replaceAll(/:\w+/g, ABSENT);
        const { status } = await server.api.sendUndocumented(method, path);
        if (status !== 401) open.push(route);
      }
      expect(open.filter((route) => !route.startsWith('HEAD ')).sort()).toEqual([
        'GET /api/docs',
        'GET /api/docs/:file',
        'GET /api/openapi.json',
        'GET /api/problems/:kind',
        // What stands on public pages, of which there is nothing here: see public-pages.spec.ts.
        'GET /api/v1/organisations',
        'GET /api/v1/organisations/:id',
        'GET /api/v1/postings',
        'GET /api/v1/postings/:id',
        'GET /api/v1/postings/counts',
        'GET /api/v1/privacy-notice',
        'GET /api/v1/vocabulary',
        'GET /health/live',
        'GET /health/ready',
        // For this machine only: see operation.spec.ts.
        'GET /metrics',
        'POST /api/v1/account/email/confirmation',
        'POST /api/v1/answer-links/answers',
        'POST /api/v1/answer-links/look',
        'POST /api/v1/applications',
        'POST /api/v1/applications/confirmation',
        'POST /api/v1/claims',
        'POST /api/v1/claims/look',
        'POST /api/v1/contact-confirmations',
        'POST /api/v1/contact-confirmations/look',
        'POST /api/v1/invitations/acceptance',
        'POST /api/v1/invitations/look',
        'POST /api/v1/links',
        'POST /api/v1/session',
        'POST /api/v1/session/link',
        'POST /api/v1/session/password-reset',
      ]);
    });
  });

  it('tells everybody of a posting, but neither its exact place nor how people were asked', async () => {
    const { id } = await postAs(poster);
    const [own, theirs] = await Promise.all(
      [poster, other].map(({ token }) => server.api.get(`/api/v1/postings/${id}`, { token })),
    );
    expect(own?.body).toMatchObject({
      own: true,
      place: 'Canary Village',
      evidence: 'Canary told us.',
    });
    expect(own?.body.steps).toEqual(['pause', 'fulfil', 'withdraw']);
    expect(theirs?.body).toMatchObject({ own: false, title: 'We ask for two deep wells' });
    expect(theirs?.body).not.toHaveProperty('steps');
    const list = await server.api.get('/api/v1/postings', { token: other.token });
    for (const text of [theirs?.text, list.text]) expect(text).not.toContain('Canary');
  });

  it('tells the size class of others, and the number of staff and the address only to oneself', async () => {
    const seen = await server.api.get(`/api/v1/organisations/${poster.id}`, { token: other.token });
    const own = await server.api.get('/api/v1/organisations/me', { token: poster.token });
    expect(seen.body).toMatchObject({ id: poster.id, sizeClass: 'tiny' });
    expect(seen.text).not.toContain(poster.email);
    expect(seen.body).not.toHaveProperty('staff');
    expect(own.body).toMatchObject({ id: poster.id, staff: 4, email: poster.email });
  });

  describe('what is not for the asker answers as what does not exist', () => {
    let hidden: string;

    beforeAll(async () => {
      hidden = (await postAs(poster, { draft: true })).id;
    });

    it.each([
      ['GET', '', undefined],
      ['GET', '/history', undefined],
      ['PUT', '', demand],
      ['POST', '/submit', undefined],
      ['POST', '/withdraw', undefined],
      ['POST', '/extend', { to: '2027-05-01' }],
    ])('%s /postings/{id}%s', async (method, rest, body) => {
      const ask = async (id: string) => {
        const headers: Record<string, string> = method === 'PUT' ? { 'if-match': '"1"' } : {};
        const answer = await server.api.send(method, `/api/v1/postings/${id}${rest}`, {
          token: other.token,
          body,
          headers,
        });
        return {
          status: answer.status,
          text: answer.text.replaceAll(id, 'ID'),
          names: Object.keys(answer.headers).sort(),
        };
      };
      const [theirs, absent, nonsense] = [
        await ask(hidden),
        await ask(ABSENT),
        await ask('nonsense'),
      ];
      expect(theirs.status).toBe(404);
      expect(theirs).toEqual(absent);
      expect(nonsense).toEqual(absent);
    });

    it('for a published posting of others: its history, its steps and its content', async () => {
      const { id } = await postAs(poster);
      const statuses = await Promise.all([
        server.api.get(`/api/v1/postings/${id}/history`, { token: other.token }),
        server.api.post(`/api/v1/postings/${id}/pause`, { token: other.token }),
        server.api.put(`/api/v1/postings/${id}`, {
          token: other.token,
          body: demand,
          headers: { 'if-match': '"3"' },
        }),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
    });

    it('for a posting that was withdrawn: all of it', async () => {
      const { id } = await postAs(poster);
      await server.api.post(`/api/v1/postings/${id}/withdraw`, { token: poster.token });
      expect((await server.api.get(`/api/v1/postings/${id}`, { token: other.token })).status).toBe(
        404,
      );
      expect((await server.api.get(`/api/v1/postings/${id}`, { token: poster.token })).status).toBe(
        200,
      );
    });
  });
});
