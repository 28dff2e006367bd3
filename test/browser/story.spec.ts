import type { Browser, Page } from 'playwright-core';
import { systemActor, Transactions } from '#database';
import { GiveContact, People, requireEmailAddress } from '#membership';
import { anOffer } from '../builders/an-offer.js';
import { eventually } from '../support/eventually.js';
import { type NodeProgram, startNodeProgram } from '../support/node-program.js';
import { type RunningPortal, startPortal } from '../support/running-portal.js';
import { type Member, TestNetwork } from '../support/test-network.js';
import { launchChromium } from './chromium.js';
import { STAGE_WITHIN_MS } from './stage.js';

const operator = systemActor('test');
const workerProgram = new URL('../../apps/worker/src/main.ts', import.meta.url);

const STORY_WITHIN_MS = 180_000;
/** The worker compiles itself before it sends the first mail, and others may want the machine. */
const STEP_WITHIN_MS = 90_000;

const OFFICER = 'ana@example.org';

/** As somebody writes who thinks in Khmer. */
const NEED =
  'Our commune in Takeo, the pond it dry from January until May every year. 3 village, about 900 people, ' +
  'they ask for 4 deep well with the hand pump before March 2027.';

/**
 * Two organisations that have never heard of each other, from the first word to the telephone number. Everything is
 * as people have it: programs of their own for the portal with its API and for the worker, mails, links, a browser
 * for each. Only the mail server is a directory.
 */
describe('a village and a well drillers’ association', () => {
  let network: TestNetwork;
  let portal: RunningPortal;
  let worker: NodeProgram;
  let browser: Browser;
  let village: Member;
  let driller: Member;
  let villager: Page;
  let partner: Page;
  let office: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const backend = { name: 'postgres', redisUrl: undefined } as const;
    network = await TestNetwork.start(backend, { startsAt: new Date(), worker: false });
    network.clock.advance(Date.now() - network.clock.now().getTime());
    village = await network.admit({
      name: 'Takeo Dry Villages Committee',
      languages: ['km', 'en'],
    });
    driller = await network.admit({ name: '兰州水井协会', country: 'CN', languages: ['zh'] });
    await reachable(village, { personName: 'Sok Dara', phone: '+855 12 555 010' });
    await reachable(driller, { personName: '李伟', phone: '+86 10 5555 0100' });
    await network.post(driller, {
      ...anOffer({ language: 'zh', title: '“幸福泉”深水井', supports: ['construction', 'goods'] }),
      text: '我们为柬埔寨干旱村庄打深水井，安装手压泵，并检测水质。每年可打二十口井。',
    });
    await appointOfficer();
    portal = await startPortal(network);
    worker = startNodeProgram(workerProgram, {
      environment: { ...network.workerEnvironment, PUBLIC_URL: portal.address },
    });
    villager = await browserOf('en', 390);
    partner = await browserOf('zh-Hans', 1280);
    office = await browserOf('en', 1280);
  }, STAGE_WITHIN_MS);

  afterAll(async () => {
    await browser?.close();
    for (const program of [worker, portal?.program]) program?.signal('SIGKILL');
    await Promise.all([worker?.ended, portal?.program.ended]);
    await network?.stop();
  });

  async function reachable(member: Member, how: { personName: string; phone: string }) {
    const { id } = member.organisation;
    await network.get(GiveContact).run(operator, id, { email: member.email, ...how });
    await network.get(Transactions).run(operator, async (tx) => {
      const email = requireEmailAddress(member.email);
      const people = network.get(People);
      const details = { name: how.personName, email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, operator, details);
      await people.affiliate(tx, operator, { personId, organisationId: id, role: 'administrator' });
    });
  }

  async function appointOfficer(): Promise<void> {
    await network.get(Transactions).run(operator, async (tx) => {
      const people = network.get(People);
      const email = requireEmailAddress(OFFICER);
      const details = { name: 'Ana López', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, operator, details);
      await people.appoint(tx, operator, { personId, role: 'officer' });
    });
  }

  async function browserOf(locale: string, width: number): Promise<Page> {
    const context = await browser.newContext({
      locale,
      baseURL: portal.address,
      viewport: { width, height: 844 },
    });
    return context.newPage();
  }

  /** The link to the page in the latest mail to the address that has one. */
  const linkIn = (email: string, page: string) =>
    eventually(
      async () => {
        const mails = await network.mails();
        return mails
          .filter(({ to }) => to?.[0]?.address === email)
          .map(({ text = '' }) => new RegExp(`http\\S+${page}\\?token=[\\w-]+`).exec(text)?.[0])
          .findLast((link) => link !== undefined);
      },
      {
        what: `a mail to ${email} with a link to ${page}`,
        withinMs: STEP_WITHIN_MS,
      },
    );

  async function signIn(page: Page, email: string): Promise<void> {
    await page.goto('/sign-in/mail');
    await page.locator('input[name=email]').fill(email);
    await page.locator('main button').click();
    await page.goto(await linkIn(email, '/sign-in/link'));
    await page.locator('main button').click();
    await page.waitForURL('**/home');
  }

  it(
    'find each other, and are introduced',
    async () => {
      await theSecretariatWaits();
      await theVillagePosts();
      await thePartnerAppears();
      await thePartnerIsInterested();
      await theVillageIsInterested();
      await thePartnerIsIntroduced();
      await theSecretariatSeesIt();
    },
    STORY_WITHIN_MS,
  );

  /** How many needs have come to each step of the funnel. */
  async function needsByStep(): Promise<string[]> {
    await office.goto('/secretariat/pipeline?kind=demand');
    return office.locator('main figure ol .count').allInnerTexts();
  }

  /** Nobody has asked for anything yet. */
  async function theSecretariatWaits(): Promise<void> {
    await signIn(office, OFFICER);
    expect(await needsByStep()).toEqual([]);
    expect(await office.locator('h1').innerText()).toBe('From what is posted to who is introduced');
  }

  /** It writes, sees what was understood, and posts. */
  async function theVillagePosts(): Promise<void> {
    await signIn(villager, village.email);
    await villager.getByRole('link', { name: 'Post a need' }).click();
    await villager.getByLabel('What is needed?').pressSequentially(NEED, { delay: 2 });

    const understood = villager.getByRole('region', { name: 'What we understood' });
    // The country is there from the first letter on: it is the village's own.
    await understood.locator('mark', { hasText: '4 deep well' }).waitFor();
    expect(await understood.innerText()).toMatch(/borehole/i);
    expect(await understood.locator('mark').allInnerTexts()).toContain('4 deep well');
    expect(await villager.getByLabel('In which country?').inputValue()).toBe('KH');
    await villager.getByRole('button', { name: 'Post it' }).click();

    await villager.waitForURL(/\/postings\/[\da-f-]{36}$/);
    expect(await villager.locator('main').innerText()).toContain(NEED);
  }

  /** While the village looks at the page of its need. */
  async function thePartnerAppears(): Promise<void> {
    await villager.getByRole('link', { name: '“幸福泉”深水井' }).waitFor();
  }

  /** Having read in Chinese what was understood, with the village’s own words below. */
  async function thePartnerIsInterested(): Promise<void> {
    await partner.goto(await linkIn(driller.email, '/answer'));
    const said = await partner.locator('main').innerText();
    for (const words of ['双方都提到：打井', '服务柬埔寨']) expect(said).toContain(words);
    expect(said).toMatch(new RegExp(`读懂的内容.*柬埔寨.*原文\\s+${NEED}`, 's'));
    expect(said).not.toContain(village.email);

    await partner.getByLabel('有意合作', { exact: true }).check();
    await partner.getByRole('button', { name: '发送答复' }).click();
    await partner.waitForURL('**/answer?done=interested');
  }

  /** It hears of the interest on its home page, shares it, and sees how the partner is reached. */
  async function theVillageIsInterested(): Promise<void> {
    await eventually(
      async () => {
        await villager.goto('/home');
        return villager.getByRole('link', { name: 'The other side is interested' }).count();
      },
      { what: 'the interest to be told on the home page', withinMs: STEP_WITHIN_MS },
    );
    await villager.getByRole('link', { name: 'The other side is interested' }).click();
    await villager.getByLabel('Interested', { exact: true }).check();
    await villager.getByRole('button', { name: 'Send the answer' }).click();

    await introduced(villager, ['李伟', driller.email, '+86 10 5555 0100']);
  }

  /** And sees how the village is reached. */
  async function thePartnerIsIntroduced(): Promise<void> {
    await signIn(partner, driller.email);
    await partner.goto(new URL(villager.url()).pathname);
    await introduced(partner, ['Sok Dara', village.email, '+855 12 555 010']);
  }

  /** One need more at each step: posted, matched, notified, opened, interested, introduced. */
  async function theSecretariatSeesIt(): Promise<void> {
    const steps = await eventually(
      async () => {
        const counts = await needsByStep();
        return counts.at(-1) === '1' ? counts : undefined;
      },
      { what: 'the introduction in the funnel', withinMs: STEP_WITHIN_MS },
    );
    expect(steps).toEqual(['1', '1', '1', '1', '1', '1']);
  }

  /** The worker introduces them in a moment. */
  async function introduced(page: Page, contact: readonly string[]): Promise<void> {
    await eventually(
      async () => {
        await page.reload();
        return page.locator(`a[href^="mailto:"]`).count();
      },
      { what: 'the introduction', withinMs: STEP_WITHIN_MS },
    );
    const said = await page.locator('main').innerText();
    for (const words of contact) expect(said).toContain(words);
  }
});
