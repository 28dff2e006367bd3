import { type SecretariatRole, systemActor, Transactions } from '#database';
import { OneTimeLinks, People, requireEmailAddress } from '#membership';
import { aDemand } from '../builders/a-demand.js';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');
const pages = [
  '/secretariat',
  '/secretariat/pipeline',
  '/secretariat/unmet-needs',
  '/secretariat/fairness',
];

describe('the pages of the Secretariat, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let officer: string;
  let committee: string;
  let member: string;

  beforeAll(async () => {
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date(), worker: false },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    const village = await network.admit({ name: 'Dry Villages' });
    await network.post(village, aDemand());
    ({ program, address } = await startPortal(network));
    officer = await signedIn('officer@example.org', 'officer');
    committee = await signedIn('committee@example.org', 'steering-committee');
    member = await signedIn('member@example.org', village.organisation.id);
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  /** The cookies of somebody who has a place in the Secretariat, or in an organisation by its id. */
  async function signedIn(mailbox: string, place: string): Promise<string> {
    const email = requireEmailAddress(mailbox);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const people = network.get(People);
      const details = { name: place, email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, actor, details);
      if (place.length > 30)
        await people.affiliate(tx, actor, { personId, organisationId: place, role: 'editor' });
      else await people.appoint(tx, actor, { personId, role: place as SecretariatRole });
      const links = network.get(OneTimeLinks);
      const { id } = await links.issue(tx, { purpose: 'sign-in', email, language: 'en' });
      return links.tokenOf(id);
    });
    const answer = await fetch(`${address}/sign-in/link?token=${token}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address, accept: 'text/html' },
      body: new URLSearchParams(),
    });
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }

  const page = async (path: string, cookie: string, language = 'en') => {
    const answer = await fetch(address + path, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': language },
    });
    return { answer, to: answer.headers.get('location'), html: await answer.text() };
  };

  it.each(pages)('%s is there in English and Arabic, with its navigation', async (path) => {
    const english = await page(path, officer);
    expect(english.answer.status).toBe(200);
    for (const other of pages) expect(english.html).toContain(`href="${other}"`);
    const arabic = await page(path, officer, 'ar');
    expect(arabic.html).toContain('dir="rtl"');
    expect(arabic.html).toContain('احتياجات بلا استجابة');
  });

  it('shows the figures that its address asks for, and a table behind the chart', async () => {
    const { html } = await page('/secretariat/pipeline?kind=demand&by=country', officer);
    expect(html).toContain('<option value="demand" selected');
    expect(html).toMatch(/<th scope="row"[^>]*>Cambodia<\/th>/);
    const none = await page('/secretariat/pipeline?to=2020-01-01', officer);
    expect(none.html).toContain('There is nothing to show for these wishes.');
  });

  it('says so when wishes do not go together, and shows everything', async () => {
    const { answer, html } = await page(
      '/secretariat/pipeline?from=2030-01-01&to=2020-01-01',
      officer,
    );
    expect(answer.status).toBe(200);
    expect(html).toContain('These wishes do not go together');
    expect(html).toContain('Cambodia');
  });

  it('offers unmet needs as a file, by the same wishes', async () => {
    const { html } = await page('/secretariat/unmet-needs?country=KH', officer);
    expect(html).toContain('href="/api/v1/secretariat/unmet-needs.csv?country=KH"');
  });

  it('tells the steering committee of ages in classes, and an officer to the day', async () => {
    const { html } = await page('/secretariat/unmet-needs', committee);
    expect(html).toMatch(/<select id="days"/);
    expect(html).not.toContain('The oldest has waited');
    const { html: exact } = await page('/secretariat/unmet-needs', officer);
    expect(exact).toMatch(/<input id="days"[^>]*type="number"/);
    expect(exact).toContain('The oldest has waited');
  });

  it('draws unmet needs on a map, with a table behind it and a way to each country', async () => {
    const table = await page('/secretariat/unmet-needs?days=0&country=KH', officer);
    expect(table.html).toContain('href="/secretariat/unmet-needs/map?days=0"');
    const { html } = await page('/secretariat/unmet-needs/map?days=0', officer);
    expect(html).toContain('<title>Cambodia: 1</title>');
    expect(html).toContain('href="/secretariat/unmet-needs?days=0&amp;country=KH"');
    expect(html).toContain('They express no opinion of the network on the legal status');
    expect(html).toMatch(/Cambodia<\/th>(?:<!--[^>]*-->|\s)*<td[^>]*>1<\/td>/);
    const committees = await page('/secretariat/unmet-needs/map', committee);
    expect(committees.html).not.toContain('Cambodia: 1');
  });

  it('brings the steering committee to its figures, in which nobody shows', async () => {
    expect((await page('/home', committee)).to).toBe('/secretariat');
    const { html } = await page('/secretariat', committee);
    expect(html).toContain('You see these figures as a member of the steering committee');
    expect(html).not.toContain('What has waited too long');
  });

  it('shows an officer the way, and members their own work', async () => {
    expect((await page('/home', officer)).html).toContain('href="/secretariat"');
    for (const path of ['/postings', '/secretariat']) {
      for (const cookie of [officer, committee])
        expect((await page(path, cookie)).html).toContain('<a href="/secretariat"');
    }
    for (const path of ['/postings', '/home'])
      expect((await page(path, member)).html).not.toContain('href="/secretariat"');
    expect((await page('/secretariat/fairness', member)).to).toBe('/home');
  });
});
