import { systemActor, Transactions } from '#database';
import { People, OneTimeLinks, requireEmailAddress } from '#membership';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { answerAs } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');

describe('answering on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let village: Member;
  let driller: Member;
  let suggestionId: string;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date() },
    );
    catchUp();
    village = await network.admit({ name: 'Dry Villages' });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN' });
    await network.post(driller, anOffer());
    await network.post(village, aDemand({ place: 'Canary Village' }));
    await network.drained();
    const [row] = await network.database.query<{ id: string }>('select id from suggestion');
    suggestionId = row?.id ?? '';
    ({ program, address } = await startPortal(network));
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  /** What the program has done is due by the machine's clock, and the worker goes by the network's. */
  const catchUp = () => network.clock.advance(Date.now() - network.clock.now().getTime());
  const get = (path: string, { cookie = '', language = 'en' } = {}) =>
    fetch(address + path, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': language },
    });
  const send = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: address, accept: 'text/html', 'accept-language': 'en' },
      body: new URLSearchParams(fields),
    });
  const textOf = async (answer: Promise<Response>) => (await answer).text();
  /** The version of the other posting that the form of the page is about. */
  const versionShownIn = (html: string) =>
    /name="shownVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
  const answers = () =>
    network.database.query('select side, answer, reason, words from suggestion_answer order by id');

  /** The path of the link in the mail to the member. */
  const pathFor = async (member: Member) => {
    const mails = await network.mails();
    const mail = mails.find(({ to }) => to?.[0]?.address === member.email);
    return /\/answer\?token=[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
  };

  /** The cookie of somebody of the organisation who has signed in. */
  const cookieOf = async (member: Member, role: 'editor' | 'viewer') => {
    const email = requireEmailAddress(`${role}@example.org`);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const details = { name: 'Ana', email, language: 'en', confirmed: true };
      const people = network.get(People);
      const { id: personId } = await people.obtain(tx, actor, details);
      const { id: organisationId } = member.organisation;
      await people.affiliate(tx, actor, { personId, organisationId, role });
      const links = network.get(OneTimeLinks);
      return links.tokenOf(
        (await links.issue(tx, { purpose: 'sign-in', email, language: 'en' })).id,
      );
    });
    const signedIn = await send(`/sign-in/link?token=${token}`, {});
    return signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  };

  it('a link of a mail shows what a member sees, and answers once by its form', async () => {
    const path = await pathFor(driller);
    for (let scanned = 0; scanned < 2; scanned++) expect((await get(path)).status).toBe(200);
    const page = await get(path, { language: 'ar' });
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('dir="rtl"');
    expect(html).toContain('لماذا قد يناسب');
    expect(html).toContain('Deep wells for three dry villages');
    expect(html).not.toContain('Canary');
    expect(await answers()).toEqual([]);

    const wordless = await send(path, { answer: 'no', reason: 'other' });
    expect(wordless.status).toBe(422);
    expect(await wordless.text()).toContain('Say in a few words what the other reason is.');
    expect(await textOf(send(path, {}))).toContain('Choose one of the three answers.');
    const sent = await send(path, {
      ...{ answer: 'interested', shownVersion: versionShownIn(html) },
      reason: 'too-large',
      words: 'left over',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/answer?done=interested']);
    expect(await textOf(get('/answer?done=interested'))).toContain('Thank you, it is noted');
    expect(await answers()).toEqual([
      { side: 'offer', answer: 'interested', reason: null, words: null },
    ]);

    expect(await textOf(get(path))).toContain('This link has been used or is too old');
    expect((await send(path, { answer: 'no', reason: 'too-large' })).status).toBe(409);
    expect(await answers()).toHaveLength(1);
  });

  it('who is not signed in comes back to the suggestion after signing in; a viewer looks only', async () => {
    const path = `/suggestions/${suggestionId}`;
    const away = await get(path);
    expect([away.status, away.headers.get('location')]).toEqual([303, `/sign-in?next=${path}`]);
    const cookie = await cookieOf(village, 'viewer');
    const html = await textOf(get(path, { cookie }));
    expect(html).toContain('Canary Village');
    expect(html).toContain('Your role is to look.');
    expect(html).not.toContain('<form method="POST"');
    expect((await send(path, { answer: 'interested' }, cookie)).status).toBe(403);
    const elsewhere = '/suggestions/01990000-0000-7000-8000-000000000000';
    expect((await get(elsewhere, { cookie })).status).toBe(404);
  });

  it('answers when signed in, and shows how the other side is reached once both are interested', async () => {
    await answerAs(network, driller, suggestionId);
    const path = `/suggestions/${suggestionId}`;
    const cookie = await cookieOf(village, 'editor');
    const shown = await textOf(get(path, { cookie }));
    expect(shown).toContain('The other side would like to work with you');
    const shownVersion = versionShownIn(shown);
    const unread = await send(path, { answer: 'interested' }, cookie);
    expect(unread.status).toBe(422);
    expect(await unread.text()).toContain('The other posting was changed after you had opened');
    const sent = await send(path, { answer: 'interested', shownVersion }, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, path]);
    catchUp();
    await network.drained();
    const html = await textOf(get(path, { cookie }));
    expect(html).toContain('You are introduced');
    expect(html).toContain(`href="mailto:${driller.email}"`);
    expect(html).not.toContain('<form method="POST"');
  });
});
