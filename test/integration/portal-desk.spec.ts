import { systemActor, Transactions } from '#database';
import { OneTimeLinks, People, requireEmailAddress } from '#membership';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { setDesk } from '../support/set-desk.js';
import { TestNetwork } from '../support/test-network.js';

const EMAIL = 'amina@example.org';
const actor = systemActor('test');
const judged = ['documents', 'mandate', 'results', 'reputation', 'principles'];

describe('the desk of the Secretariat on its pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let cookie: string;
  let applicantId: string;

  beforeAll(async () => {
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date() },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    applicantId = await setDesk(network, await network.admit({ name: 'Dry Villages' }));
    await network.drained();
    await network.stopWorkers();
    const email = requireEmailAddress(EMAIL);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const people = network.get(People);
      const details = { name: 'Amina', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, actor, details);
      await people.appoint(tx, actor, { personId, role: 'administrator' });
      const links = network.get(OneTimeLinks);
      const { id } = await links.issue(tx, { purpose: 'sign-in', email, language: 'en' });
      return links.tokenOf(id);
    });
    ({ program, address } = await startPortal(network));
    const signedIn = await send(`/sign-in/link?token=${token}`, {});
    cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  const send = (path: string, fields: Record<string, string>) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookie ?? '', origin: address, accept: 'text/html' },
      body: new URLSearchParams(fields),
    });
  const page = async (path: string, language = 'en') => {
    const answer = await fetch(`${address}/secretariat/${path}`, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': language },
    });
    return answer.text();
  };
  /** What the first form with the action of the page would send of its hidden fields. */
  const hiddenOf = (html: string, action: string): Record<string, string> => {
    const form = html.slice(html.indexOf(`action="?/${action}"`)).split('</form>')[0] ?? '';
    const fields = form.matchAll(/type="hidden" name="(\w+)" value="([^"]+)"/g);
    return Object.fromEntries([...fields].map(([, name, value]) => [name!, value!]));
  };

  it('keeps what a reviewer has written when something is missing, and takes it when it is whole', async () => {
    const file = `/secretariat/vetting/${applicantId}`;
    expect(await page('vetting')).toContain(`href="${file}"`);
    const review: Record<string, string> = { decision: 'ask-for-more', tier: 'admitted' };
    for (const question of judged) {
      review[question] = 'good';
      review[`${question}-comment`] = `Seen: ${question}.`;
    }
    const wordless = await send(`${file}?/review`, review);
    const html = await wordless.text();
    expect(html).toContain('Write to the organisation what is missing, or why.');
    expect(html).toContain('Seen: principles.');
    const taken = await send(`${file}?/review`, {
      ...review,
      words: 'The report of 2025, please.',
    });
    expect(taken.status).toBe(303);
    expect(await page(`vetting/${applicantId}`)).toContain('It has been asked for more');
  });

  it('shows papers and flags, and passes a flag over with words', async () => {
    const html = await page(`vetting/${applicantId}`);
    expect(html).toContain('Ministry of Justice, Tashkent');
    expect(html).toContain('A court of Fergana');
    const { flag } = hiddenOf(html, 'clear');
    const path = `/secretariat/vetting/${applicantId}?/clear`;
    const cleared = await send(path, { flag: flag!, clearance: 'Another orchard.' });
    expect(cleared.status).toBe(303);
    expect(await page(`vetting/${applicantId}`)).toContain('Another orchard.');
  });

  it('returns a posting only with a reason, and of the version that was read', async () => {
    const html = await page('moderation');
    expect(html).toContain('The hives are long there.');
    const which = hiddenOf(html, 'giveBack');
    const reasonless = await send('/secretariat/moderation?/giveBack', { ...which, words: 'No.' });
    expect(await reasonless.text()).toContain('Choose why it is returned.');
    const given = { ...which, reason: 'unclear', words: 'Say which hives.' };
    const stale = await send('/secretariat/moderation?/giveBack', { ...given, version: '1' });
    expect(await stale.text()).toContain('The posting was changed while you read it.');
    const returned = await send('/secretariat/moderation?/giveBack', given);
    expect(returned.status).toBe(303);
    expect(await page('moderation')).toContain('No posting waits.');
  });

  it('shows why work was given up, and has it tried again', async () => {
    const html = await page('queues');
    expect(html).toContain('connect ECONNREFUSED 127.0.0.1:25');
    const replayed = await send('/secretariat/queues?/replay', hiddenOf(html, 'replay'));
    expect(replayed.headers.get('location')).toBe('/secretariat/queues?replayed=1');
    expect(await page('queues')).toContain('Nothing was given up.');
    expect(await page('audit?action=dead-letter.replayed')).toContain('job=match-posting');
  });

  it('pauses a queue, and lets it go on', async () => {
    expect((await send('/secretariat/queues?/pause', { queue: 'matching' })).status).toBe(303);
    expect(await page('queues')).toContain('Let Matching go on');
    await send('/secretariat/queues?/resume', { queue: 'matching' });
    expect(await page('queues')).toContain('Pause Matching');
  });

  it.each([
    ['mails', '邮件'],
    ['audit', '审计'],
    ['people', '秘书处人员'],
    ['erasures', '请求删除的组织'],
  ])('has its page of %s in Chinese', async (path, heading) => {
    expect(await page(path, 'zh')).toContain(`<h1>${heading}`);
  });

  it('says that nothing fits rather than that it has failed, where an id is none', async () => {
    expect(await page('audit?subject=nobody')).toContain('This cannot be used.');
  });
});
