import { privacyNoticeVersion } from '#membership';
import { aProfile } from '../../builders/a-profile.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

const ABSENT = '01990000-0000-7000-8000-000000000000';
const offer = { kind: 'offer', text: 'We dig wells.', countries: ['KH'] };

describe('joining and moderation', () => {
  let server: ApiUnderTest;
  let newcomer: TokenHolder;
  let member: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    newcomer = await server.member({ name: 'Newcomers', tier: 'admitted' });
    member = await server.member({ name: 'Old Hands' });
  }, START_MS);
  afterAll(() => server.stop());

  const post = (path: string, body?: object, token?: string) =>
    server.api.post(`/api/v1${path}`, { token, body });
  const get = (path: string, token?: string) => server.api.get(`/api/v1${path}`, { token });
  const application = (changes: object = {}) => ({
    profile: { ...aProfile({ name: 'Well Diggers of Pursat' }), ...changes },
    contact: { name: 'Sok Dara', position: 'Chair', email: 'pursat@example.org' },
    language: 'en',
    privacyVersion: privacyNoticeVersion,
  });

  it('takes an application from anybody, and confirms it by the link in the mail', async () => {
    const notice = await get('/privacy-notice');
    expect(notice.body).toEqual({ version: privacyNoticeVersion });
    const taken = await post('/applications', application());
    expect({ status: taken.status, body: taken.body }).toEqual({
      status: 202,
      body: { next: 'link-sent' },
    });
    await server.network.drained();
    const [mail] = await server.network.mails();
    const token = /apply\/confirm\?token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    const confirmed = await post('/applications/confirmation', { token });
    expect(confirmed.body).toMatchObject({ name: 'Well Diggers of Pursat' });
    expect((await post('/applications/confirmation', { token })).status).toBe(409);

    const { organisationId } = confirmed.body as { organisationId: string };
    const seen = await get(`/organisations/${organisationId}`, member.token);
    const absent = await get(`/organisations/${ABSENT}`, member.token);
    expect({ ...seen.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    const { body: list } = await get('/organisations?limit=100', member.token);
    expect(JSON.stringify(list)).not.toContain('Pursat');
  });

  it('answers an address that is known as one that is not', async () => {
    const answers = [];
    for (const email of [member.email, 'nobody-knows-me@example.org']) {
      const wish = { ...application(), contact: { name: 'A', position: null, email } };
      const { status, text } = await post('/applications', wish);
      answers.push({ status, text });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('names the fields of an application that need mending', async () => {
    const { status, body } = await post('/applications', application({ country: 'XX', staff: -1 }));
    expect(status).toBe(422);
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/profile/country',
      '/profile/staff',
    ]);
  });

  it('tells a poster that the posting waits, and why', async () => {
    const made = await post('/postings', offer, newcomer.token);
    expect(made.body).toMatchObject({
      state: 'waiting',
      steps: ['withdraw'],
      review: { grounds: ['first-postings'], outcome: null },
    });
    expect((await get(`/postings/${made.body.id}`, member.token)).status).toBe(404);
    const plain = await post('/postings', offer, member.token);
    expect(plain.body).toMatchObject({ state: 'published', review: null });
    const seen = await get(`/postings/${plain.body.id}`, newcomer.token);
    expect(seen.body).not.toHaveProperty('review');
  });

  it('takes a report from any member, and the posting then waits', async () => {
    const { body: made } = await post('/postings', offer, member.token);
    const path = `/postings/${made.id}/reports`;
    expect((await post(path, { reason: 'other' }, newcomer.token)).status).toBe(422);
    expect((await post(path, { reason: 'not-true' }, newcomer.token)).status).toBe(204);
    const own = await get(`/postings/${made.id}`, member.token);
    expect(own.body).toMatchObject({ state: 'waiting', review: { grounds: ['reported'] } });
    expect(own.text).not.toContain(newcomer.id);
    expect((await post(path, { reason: 'harmful' }, member.token)).status).toBe(409);
    const absent = await post(`/postings/${ABSENT}/reports`, { reason: 'harmful' }, member.token);
    expect(absent.status).toBe(404);
  });

  it('lets one organisation block another, which learns nothing of it', async () => {
    const before = await get('/organisations/me', newcomer.token);
    const blocked = await post(`/organisations/${newcomer.id}/block`, undefined, member.token);
    expect(blocked.status).toBe(204);
    const after = await get('/organisations/me', newcomer.token);
    expect(after.body).toEqual(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect((await post(`/organisations/${ABSENT}/block`, undefined, member.token)).status).toBe(
      404,
    );
  });

  it('shows an organisation its own vetting and papers, not who has said what', async () => {
    const own = await get('/organisations/me/vetting', newcomer.token);
    expect(own.body).toEqual({
      tier: 'admitted',
      vettedUntil: null,
      state: null,
      words: null,
      documents: [],
    });
    const made = await post(
      '/organisations/me/documents',
      { kind: 'statutes', issuer: 'General meeting', link: 'javascript:alert(1)' },
      newcomer.token,
    );
    expect(made.body.errors).toMatchObject([{ pointer: '/link' }]);
    const kept = await post(
      '/organisations/me/documents',
      { kind: 'statutes', issuer: 'General meeting', issuedOn: '2020-01-31' },
      newcomer.token,
    );
    expect(kept).toMatchObject({ status: 201, body: { kind: 'statutes', number: null } });
    expect((await post('/organisations/me/vetting/answer', undefined, member.token)).status).toBe(
      404,
    );
  });

  it.each([
    ['GET', '/moderation', undefined],
    ['POST', `/moderation/${ABSENT}/decision`, { outcome: 'published' }],
    ['GET', '/vetting', undefined],
    ['GET', `/vetting/${ABSENT}`, undefined],
    ['POST', `/vetting/${ABSENT}/flags`, { colour: 'red', comment: 'x' }],
    ['POST', '/represented-organisations', { profile: aProfile(), consent: 'x' }],
    [
      'POST',
      `/represented-organisations/${ABSENT}/claim-offer`,
      { name: 'x', email: 'x@example.org', language: 'en' },
    ],
  ])('%s %s is not for members', async (method, path, body) => {
    const { status } = await server.api.send(method, `/api/v1${path}`, {
      token: member.token,
      body,
    });
    expect(status).toBe(403);
  });
});
