import { loadLexicon } from '#language';
import { privacyNoticeVersion } from '#membership';
import { aProfile } from '../../builders/a-profile.js';
import { aReview } from '../../builders/a-review.js';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { TestPeople } from './test-people.js';

interface Seat {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
}

const ABSENT = '01990000-0000-7000-8000-000000000000';
const offer = { kind: 'offer', text: 'We dig wells.', countries: ['KH'] };

describe('joining and moderation', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let newcomer: Seat;
  let member: Seat;
  let officer: string;
  let reviewers: string[];

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
    newcomer = await seat({ name: 'Newcomers', tier: 'admitted' });
    member = await seat({ name: 'Old Hands' });
    officer = (await people.signedIn({ in: 'secretariat', role: 'officer' })).cookie;
    reviewers = [];
    for (let i = 0; i < 2; i++)
      reviewers.push((await people.signedIn({ in: 'secretariat', role: 'reviewer' })).cookie);
  }, START_MS);
  afterAll(() => server.stop());

  /** An organisation and the cookies of its administrator. */
  async function seat(changes: Parameters<ApiUnderTest['member']>[0]): Promise<Seat> {
    const { id, email } = await server.member(changes);
    const { cookie } = await people.signedIn({ in: id, role: 'administrator' });
    return { id, email, cookie };
  }
  const post = (path: string, body?: object, cookie?: string) =>
    server.api.post(`/api/v1${path}`, { cookie, body });
  const get = (path: string, cookie?: string) => server.api.get(`/api/v1${path}`, { cookie });
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
    expect(taken).toMatchObject({ status: 202, body: { next: 'link-sent' } });
    await server.network.drained();
    const [mail] = await server.network.mails();
    const token = /apply\/confirm\?token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    const confirmed = await post('/applications/confirmation', { token });
    expect(confirmed.body).toMatchObject({ name: 'Well Diggers of Pursat' });
    expect((await post('/applications/confirmation', { token })).status).toBe(409);

    const { organisationId } = confirmed.body as { organisationId: string };
    const seen = await get(`/organisations/${organisationId}`, member.cookie);
    const absent = await get(`/organisations/${ABSENT}`, member.cookie);
    expect({ ...seen.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    const { body: list } = await get('/organisations?limit=100', member.cookie);
    expect(JSON.stringify(list)).not.toContain('Pursat');

    const [first, second] = reviewers;
    const queue = async (cookie: string | undefined) =>
      JSON.stringify((await get('/vetting', cookie)).body);
    expect(await queue(first)).toContain(organisationId);
    await post(
      `/vetting/${organisationId}/flags`,
      { colour: 'yellow', comment: 'The website is new.' },
      first,
    );
    const review = { ...aReview(), words: null };
    const path = `/vetting/${organisationId}/reviews`;
    const incomplete = await post(path, { ...review, validUntil: null }, first);
    expect(incomplete.body.errors).toMatchObject([{ pointer: '/validUntil' }]);
    expect((await post(path, review, first)).body).toEqual({ state: 'second-review' });
    expect(await queue(first)).not.toContain(organisationId);
    expect((await post(path, review, second)).body).toEqual({ state: 'admitted' });
    const file = await get(`/vetting/${organisationId}`, officer);
    expect(file.body).toMatchObject({
      tier: 'admitted',
      vettedUntil: '2028-11-21',
      state: 'admitted',
      reviews: [{ decision: 'admit' }, { decision: 'admit' }],
      flags: [{ colour: 'yellow', source: 'person' }],
    });
    expect((await get(`/organisations/${organisationId}`, member.cookie)).status).toBe(200);
  });

  it('lets an officer return a posting with words, and publish it when it is mended', async () => {
    const { body: made } = await post('/postings', offer, newcomer.cookie);
    const queue = await get('/moderation?limit=50', officer);
    const items = queue.body.items as { posting: { id: string } }[];
    expect(items.find(({ posting }) => posting.id === made.id)).toMatchObject({
      grounds: ['first-postings'],
      organisation: 'Newcomers',
      tier: 'admitted',
      reports: [],
    });
    const path = `/moderation/${made.id}/decision`;
    expect((await post(path, { outcome: 'returned' }, officer)).status).toBe(422);
    const returned = { outcome: 'returned', reason: 'unclear', words: 'How deep?' };
    expect((await post(path, returned, officer)).status).toBe(204);
    const own = await get(`/postings/${made.id}`, newcomer.cookie);
    expect(own.body).toMatchObject({
      state: 'draft',
      review: { outcome: 'returned', reason: 'unclear', words: 'How deep?' },
    });
    await post(`/postings/${made.id}/submit`, undefined, newcomer.cookie);
    expect((await post(path, { outcome: 'published', touches: [] }, officer)).status).toBe(204);
    expect((await get(`/postings/${made.id}`, member.cookie)).body.state).toBe('published');
    expect((await post(path, { outcome: 'published' }, officer)).status).toBe(404);
  });

  it('lets an officer represent an organisation, which claims itself by a link', async () => {
    const profile = aProfile({ name: 'Herders of Arkhangai', country: 'MN' });
    const consent = 'Letter of the chairman, 3 November 2026';
    const { body: made } = await post('/represented-organisations', { profile, consent }, officer);
    const person = { name: 'Bat', email: 'bat@example.org', language: 'en' };
    const path = `/represented-organisations/${made.organisationId}/claim-offer`;
    expect((await post(path, person, officer)).status).toBe(204);
    const token = await people.linkToken('claim', 'bat@example.org');
    expect((await post('/claims/look', { token })).body).toEqual({
      organisation: 'Herders of Arkhangai',
      name: 'Bat',
    });
    const claim = { token, name: 'Bat', language: 'en', privacyVersion: privacyNoticeVersion };
    expect((await post('/claims', { ...claim, privacyVersion: '2001-01-01' })).status).toBe(422);
    expect((await post('/claims', claim)).body).toEqual({
      organisationId: made.organisationId,
      name: 'Herders of Arkhangai',
    });
    expect((await post('/claims', claim)).status).toBe(409);
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
    const made = await post('/postings', offer, newcomer.cookie);
    expect(made.body).toMatchObject({
      state: 'waiting',
      steps: ['withdraw'],
      review: { grounds: ['first-postings'], outcome: null },
    });
    expect((await get(`/postings/${made.body.id}`, member.cookie)).status).toBe(404);
    const plain = await post('/postings', offer, member.cookie);
    expect(plain.body).toMatchObject({ state: 'published', review: null });
    const seen = await get(`/postings/${plain.body.id}`, newcomer.cookie);
    expect(seen.body).not.toHaveProperty('review');
  });

  it('takes a report from any member, and the posting then waits', async () => {
    const { body: made } = await post('/postings', offer, member.cookie);
    const path = `/postings/${made.id}/reports`;
    expect((await post(path, { reason: 'other' }, newcomer.cookie)).status).toBe(422);
    expect((await post(path, { reason: 'not-true' }, newcomer.cookie)).status).toBe(204);
    const own = await get(`/postings/${made.id}`, member.cookie);
    expect(own.body).toMatchObject({ state: 'waiting', review: { grounds: ['reported'] } });
    expect(own.text).not.toContain(newcomer.id);
    expect((await post(path, { reason: 'harmful' }, member.cookie)).status).toBe(409);
    const absent = await post(`/postings/${ABSENT}/reports`, { reason: 'harmful' }, member.cookie);
    expect(absent.status).toBe(404);
  });

  it('lets one organisation block another, which learns nothing of it', async () => {
    const before = await get('/organisations/me', newcomer.cookie);
    const blocked = await post(`/organisations/${newcomer.id}/block`, undefined, member.cookie);
    expect(blocked.status).toBe(204);
    const after = await get('/organisations/me', newcomer.cookie);
    expect(after.body).toEqual(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect((await post(`/organisations/${ABSENT}/block`, undefined, member.cookie)).status).toBe(
      404,
    );
  });

  it('lists whom an organisation has blocked to itself, the latest first, and to nobody else', async () => {
    const [asker, first, second] = [
      await seat({ name: 'Quiet Hands' }),
      await seat({ name: 'Loud Traders' }),
      await seat({ name: 'Shy Traders', visibility: 'partners' }),
    ];
    for (const { id } of [first, second]) {
      await post(`/organisations/${id}/block`, undefined, asker.cookie);
      server.network.clock.advance(1_000);
    }
    const { body: newest } = await get('/blocks?limit=1', asker.cookie);
    expect(newest.items).toMatchObject([
      { organisationId: second.id, organisation: { id: second.id, name: null } },
    ]);
    const { body: rest } = await get(`/blocks?limit=1&cursor=${newest.next}`, asker.cookie);
    expect(rest.items).toMatchObject([{ organisation: { name: 'Loud Traders' } }]);
    expect(rest.next).toBeNull();
    const { body: one } = await get(`/blocks?organisation=${first.id}`, asker.cookie);
    expect(one.items).toMatchObject([{ organisationId: first.id }]);
    for (const { cookie } of [first, second])
      expect((await get('/blocks', cookie)).body).toEqual({ items: [], next: null });
    for (const wrong of ['organisation=x', 'cursor=x', 'cursor=eyJpZCI6MX0'])
      expect((await get(`/blocks?${wrong}`, asker.cookie)).status).toBe(422);
  });

  it('shows an organisation its own vetting and papers, not who has said what', async () => {
    const own = await get('/organisations/me/vetting', newcomer.cookie);
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
      newcomer.cookie,
    );
    expect(made.body.errors).toMatchObject([{ pointer: '/link' }]);
    const kept = await post(
      '/organisations/me/documents',
      { kind: 'statutes', issuer: 'General meeting', issuedOn: '2020-01-31' },
      newcomer.cookie,
    );
    expect(kept).toMatchObject({ status: 201, body: { kind: 'statutes', number: null } });
    expect((await post('/organisations/me/vetting/answer', undefined, member.cookie)).status).toBe(
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
    const asked = { cookie: member.cookie, body };
    const { status } = await server.api.send(method, `/api/v1${path}`, asked);
    expect(status).toBe(403);
  });
});
