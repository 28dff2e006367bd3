import { RenewVettings } from '#membership';
import { aReviewer, Applicants } from '../support/applicants.js';
import type { NodeProgram } from '../support/node-program.js';
import { type PortalVisitor, signInAt } from '../support/portal-visitor.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { seatPerson } from '../support/seat-person.js';
import { TestNetwork } from '../support/test-network.js';

const PAGE = '/organisation/vetting';
const reviewer = aReviewer();
const judgement = 'Papers seen.';

describe('an organisation’s own vetting on its page, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let applicants: Applicants;
  let applicantId: string;
  let applicant: PortalVisitor;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date() },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    applicants = new Applicants(network);
    const contact = { name: 'Sok Dara', position: 'Chair', email: 'sok@example.org' };
    applicantId = await applicants.applied({ contact });
    await network.stopWorkers();
    ({ program, address } = await startPortal(network));
    applicant = await signInAt(address, network, 'sok@example.org');
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  it('an applicant reads that it is being looked at, and what it can do meanwhile', async () => {
    expect(await applicant.read('/organisation')).toContain(`href="${PAGE}"`);
    const html = await applicant.read(PAGE);
    expect(html).toContain('Your application is being looked at');
    expect(html).toContain('write your own needs and offers as drafts');
    expect(html).toContain('You have added none yet.');
    expect(html).not.toContain('action="?/answer"');
  });

  it('says what the Secretariat asks for and nothing of what it thinks, and takes papers and the answer', async () => {
    const more = { decision: 'ask-for-more', tier: null, validUntil: null } as const;
    const words = 'Who vouches for you?';
    await applicants.review(applicantId, reviewer, { ...more, words });
    const asked = await applicant.read(PAGE);
    expect(asked).toContain('The Secretariat needs something more from you');
    expect(asked).toContain(words);
    expect(asked).not.toContain(judgement);

    const nameless = await applicant.send(`${PAGE}?/paper`, { issuer: 'Village elders' });
    expect(nameless.status).toBe(422);
    expect(await nameless.text()).toContain('value="Village elders"');
    const paper = { kind: 'letter-of-support', issuer: 'Village elders', number: '7/2026' };
    const wrong = await applicant.send(`${PAGE}?/paper`, { ...paper, link: 'javascript:alert(1)' });
    expect(await wrong.text()).toContain('Write an address that begins with https://');
    const days = { issuedOn: '2026-02-01', expiresOn: '2026-01-01' };
    const backwards = await applicant.send(`${PAGE}?/paper`, { ...paper, ...days });
    expect(await backwards.text()).toContain('It ends before it was issued.');
    const link = 'https://elders.example.org/letter';
    const told = await applicant.send(`${PAGE}?/paper`, { ...paper, link });
    expect(told.headers.get('location')).toBe(`${PAGE}?saved=paper`);
    const listed = await applicant.read(`${PAGE}?saved=paper`);
    expect(listed).toContain('The document is added.');
    expect(listed).toContain('No. \u20687/2026\u2069 · Issued by \u2068Village elders\u2069');
    expect(listed).toContain(`href="${link}"`);

    const answered = await applicant.send(`${PAGE}?/answer`);
    expect(answered.headers.get('location')).toBe(`${PAGE}?saved=answer`);
    expect(await applicant.read(PAGE)).toContain('Your application is being looked at');
    const again = await applicant.send(`${PAGE}?/answer`);
    expect(await again.text()).toContain('Nothing more is asked of you now');
  });

  it('a member reads until when it is one, and that it stays one while it is vetted anew', async () => {
    const validUntil = `${new Date().getUTCFullYear() + 2}-03-31`;
    await applicants.review(applicantId, aReviewer(), { validUntil });
    const member = await applicant.read(PAGE);
    expect(member).toContain('Your organisation is a member');
    expect(member).toContain(`Your vetting holds until March 31, ${validUntil.slice(0, 4)}.`);
    expect(member).toContain('but for those that touch children or cash');
    await network.database.query(`update organisation set vetted_until = current_date - 1`);
    await network.database.query(
      `update vetting_case set closed_at = closed_at - interval '1 year'`,
    );
    await network.get(RenewVettings).run((_, error) => {
      throw error;
    });
    const renewing = await applicant.read(PAGE);
    expect(renewing).toContain('You stay a member meanwhile');
    expect(renewing).toContain('Your vetting held until');
  });

  it('a viewer reads it and adds nothing', async () => {
    const village = await network.admit({ name: 'Dry Villages' });
    await seatPerson(network, village, 'viewer@example.org', 'viewer');
    const viewer = await signInAt(address, network, 'viewer@example.org');
    const html = await viewer.read(PAGE, 'ar');
    expect(html).toContain('منظمتكم عضو في الشبكة');
    expect(html).not.toContain('<form method="POST" action="?/paper"');
    const sent = await viewer.send(`${PAGE}?/paper`, { kind: 'statutes', issuer: 'Us' });
    expect(sent.status).toBe(403);
  });
});
