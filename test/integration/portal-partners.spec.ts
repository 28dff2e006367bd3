import { systemActor, Transactions } from '#database';
import { GiveContact, OneTimeLinks, People, requireEmailAddress } from '#membership';
import { EditPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { answerAs, auditedAs, type SuggestedPair, suggestPair } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');
const CHANGED =
  'The ponds in the hills are dry. We ask for boreholes with hand pumps for three villages.';

/** Real: API, portal, PostgreSQL, worker. Not: no browser, so no script. */
describe('the pages of a partner, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let village: Member;
  let driller: Member;
  let cookie: string;
  let wells: SuggestedPair;
  let pumps: SuggestedPair;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date() },
    );
    catchUp();
    village = await network.admit({ name: 'Dry Villages' });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN' });
    for (const [member, phone] of [
      [village, '+855 12 555 010'],
      [driller, '+86 10 5555 0100'],
    ] as const) {
      const { organisation, email } = member;
      await network.get(GiveContact).run(actor, organisation.id, { email, phone });
    }
    wells = await suggestPair(network, [village, driller]);
    pumps = await suggestPair(network, [village, driller], 'LA');
    ({ program, address } = await startPortal(network));
    cookie = await cookieOf(driller, 'editor');
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  /** What the program has done is due by the machine's clock, and the worker goes by the network's. */
  const catchUp = () => network.clock.advance(Date.now() - network.clock.now().getTime());
  const get = (path: string, as = cookie) =>
    fetch(address + path, {
      redirect: 'manual',
      headers: { cookie: as, 'accept-language': 'en' },
    });
  const send = (path: string, fields: Record<string, string>, as = cookie) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: as, origin: address, accept: 'text/html', 'accept-language': 'en' },
      body: new URLSearchParams(fields),
    });
  const textOf = async (answer: Promise<Response>) => (await answer).text();
  const wayOf = async (answer: Promise<Response>) => {
    const { status, headers } = await answer;
    return [status, headers.get('location')];
  };
  const cardOf = ({ offerId }: SuggestedPair) => textOf(get(`/suggestions?posting=${offerId}`));
  /** What a card's form sends besides the answer: the version of the demand that stands on it, and when it was made. */
  const sentWith = (html: string) => ({
    shownVersion: /name="shownVersion" value="(\d+)"/.exec(html)?.[1] ?? '',
    shownAt: /name="shownAt" value="([^"]+)"/.exec(html)?.[1] ?? '',
  });
  const shownOf = async (pair: SuggestedPair) => sentWith(await cardOf(pair)).shownVersion;
  const versionOf = async (postingId: string) => {
    const statement = 'select version from posting where id = $1';
    const [row] = await network.database.query<{ version: number }>(statement, [postingId]);
    return row!.version;
  };
  /** The posting's own words on a card, and whether they stand open. */
  const originalIn = (html: string) => {
    const found = /<details([^>]*)><summary[^>]*>In the words of[^<]*<\/summary> <p[^>]*>([^<]*)/;
    const [, attributes, text] = found.exec(html) ?? [];
    return { text, isOpen: / open/.test(attributes ?? '') };
  };
  const unread = async (of: string) => {
    const entries = await network.database.query<{ read: boolean }>(
      `select read_at is not null as read from notification
        where channel = 'in-app' and organisation_id = $1 and suggestion_id = $2`,
      [driller.organisation.id, of],
    );
    return entries.filter(({ read }) => !read).length;
  };

  async function cookieOf(member: Member, role: 'editor' | 'viewer'): Promise<string> {
    const email = requireEmailAddress(`${role}-${member.organisation.id}@example.org`);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const people = network.get(People);
      const details = { name: 'Ana', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, actor, details);
      const { id: organisationId } = member.organisation;
      await people.affiliate(tx, actor, { personId, organisationId, role });
      const links = network.get(OneTimeLinks);
      const wish = { purpose: 'sign-in', email, language: 'en' } as const;
      return links.tokenOf((await links.issue(tx, wish)).id);
    });
    const signedIn = await send(`/sign-in/link?token=${token}`, {}, '');
    const lines = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
    return lines.join('; ');
  }

  it('lays suggestions side by side, and lets a viewer look only', async () => {
    expect(await wayOf(get('/suggestions', ''))).toEqual([303, '/sign-in?next=/suggestions']);
    const html = await textOf(get('/suggestions'));
    for (const { id } of [wells, pumps]) expect(html).toContain(`id="at-${id}"`);
    expect(html).toContain('To answer (2)');
    expect(html).toContain('Cambodia');
    expect(html).toContain('What fits');
    const one = await textOf(get(`/suggestions?posting=${pumps.offerId}`));
    expect([one.includes(`at-${pumps.id}`), one.includes(`at-${wells.id}`)]).toEqual([true, false]);

    const looking = await textOf(get('/suggestions', await cookieOf(driller, 'viewer')));
    expect(looking).toContain('Your role is to look.');
    expect(looking).not.toContain('<form method="POST"');
  });

  it('marks what the inbox tells of a suggestion as read when it is opened', async () => {
    expect(await unread(pumps.id)).toBe(1);
    await textOf(get(`/suggestions/${pumps.id}`));
    expect([await unread(pumps.id), await unread(wells.id)]).toEqual([0, 1]);
  });

  it('gives an answer back that is not right, at its card', async () => {
    const shownVersion = await shownOf(pumps);
    const no = { id: pumps.id, shownVersion, answer: 'no', words: 'We cannot.' };
    const refused = await send('/suggestions', no);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('Choose why not.');
    expect(html).toContain(`href="#at-${pumps.id}"`);
    expect(html).toContain('value="We cannot."');
    expect(html.match(/<details[^>]*\sopen/g)).toHaveLength(1);
    expect((await send('/suggestions', { ...no, id: 'x' })).status).toBe(400);
  });

  it('takes no answer to what was changed since it was shown', async () => {
    const shown = await shownOf(pumps);
    await network.get(EditPosting).run(village.actor, {
      postingId: pumps.demandId,
      expectedVersion: Number(shown),
      draft: aDemand({ country: 'LA', text: CHANGED }),
    });
    catchUp();
    await network.drained();
    const fields = { id: pumps.id, answer: 'interested' };
    const stale = await send('/suggestions', { ...fields, shownVersion: shown });
    expect(stale.status).toBe(409);
    const html = await stale.text();
    expect(html).toContain('The other posting was changed after you had opened this page.');
    const card = html.slice(html.indexOf(`id="at-${pumps.id}"`));
    expect(originalIn(card)).toEqual({ text: CHANGED, isOpen: true });
    // What comes back is what it says now, and can be answered.
    expect(await shownOf(pumps)).toBe(String(Number(shown) + 1));
  });

  it('answers in one tap, says so, and goes on to the next card', async () => {
    const tap = { id: wells.id, ...sentWith(await cardOf(wells)), answer: 'interested' };
    const fields = { ...tap, next: pumps.id };
    const path = `/suggestions?done=interested&of=${wells.id}`;
    expect(await wayOf(send('/suggestions', fields))).toEqual([303, `${path}#at-${pumps.id}`]);
    const html = await textOf(get(path));
    expect(html).toContain('Noted: you are interested.');
    expect(html).toContain(`href="/suggestions/${wells.id}"`);
    expect(html).toContain('To answer (1)');
    expect(html).not.toContain(`id="at-${wells.id}"`);
    expect(await unread(wells.id)).toBe(0);
    const answered = await textOf(get('/suggestions?show=answered'));
    expect(answered).toContain('You have said that you are interested.');
  });

  it('leads from a mail to the introduction, and shows contacts there only', async () => {
    const way = `/suggestions/${wells.id}/introduction`;
    expect(await wayOf(get(way))).toEqual([303, `/suggestions/${wells.id}`]);
    await answerAs(network, village, wells.id);
    catchUp();
    await network.drained();
    const reveals = async () => (await auditedAs(network, 'organisation.contact-revealed')).length;
    const before = await reveals();
    const list = await textOf(get('/introductions'));
    expect(list).toContain('Dry Villages');
    expect(list).not.toContain('555 010');
    expect(list).not.toContain(village.email);
    expect(await reveals()).toBe(before);

    const [status, page] = await wayOf(get(way));
    expect([status, page]).toEqual([303, expect.stringMatching(/^\/introductions\/[\da-f-]{36}$/)]);
    const html = await textOf(get(String(page)));
    for (const said of ['+855 12 555 010', '+86 10 5555 0100', 'Write to each other'])
      expect(html).toContain(said);
    expect(await reveals()).toBe(before + 1);
    expect(await unread(wells.id)).toBe(0);
    const bystander = await cookieOf(await network.admit(), 'editor');
    for (const path of [String(page), way, '/introductions/x'])
      expect((await get(path, bystander)).status).toBe(path === way ? 303 : 404);
  });

  it('lists one’s own postings with what they could serve, and what can be done', async () => {
    const html = await textOf(get('/postings/mine'));
    expect(html).toContain('There is 1 need that it could serve now');
    expect(html).toContain('1 waits for your answer');
    const pause = { id: pumps.offerId, step: 'pause' };
    const way = `/postings/mine?done=yes#at-${pumps.offerId}`;
    expect(await wayOf(send('/postings/mine?/step', pause))).toEqual([303, way]);
    expect(await textOf(get('/postings/mine?done=yes'))).toMatch(/Done\..*Paused/s);
    expect((await send('/postings/mine?/step', { ...pause, id: 'x' })).status).toBe(400);
    const theirs = { id: pumps.demandId, step: 'pause' };
    expect((await send('/postings/mine?/step', theirs)).status).toBe(404);
    const past = { id: wells.offerId, to: '2020-01-01' };
    expect((await send('/postings/mine?/extend', past)).status).toBe(422);
  });

  it('shows all that is answered to, and marks as read what was there when it was shown', async () => {
    catchUp();
    const pair = await suggestPair(network, [village, driller], 'VN');
    const conditions = ['A road', 'Water', 'Beds', 'A guard', 'A store', 'A guide', 'A permit'];
    await network.get(EditPosting).run(driller.actor, {
      ...{ postingId: pair.offerId, expectedVersion: await versionOf(pair.offerId) },
      draft: anOffer({ countries: ['VN'], conditions }),
    });
    await network.drained();
    const theirs = await cookieOf(village, 'viewer');
    const offered = await textOf(get(`/suggestions?posting=${pair.demandId}`, theirs));
    for (const condition of conditions) expect(offered).toContain(`<bdi>${condition}</bdi>`);
    const shown = await cardOf(pair);
    expect(shown).toContain('<bdi>villagers</bdi>');
    expect(originalIn(shown)).toEqual({ text: aDemand().text, isOpen: false });

    catchUp();
    await answerAs(network, village, pair.id);
    await network.drained();
    expect(await unread(pair.id)).toBe(2);
    const later = { id: pair.id, ...sentWith(shown), answer: 'later' };
    expect((await send('/suggestions', later)).status).toBe(303);
    expect(await unread(pair.id)).toBe(1);
  });

  it('lays the text open that an interest is not about any more', async () => {
    const pair = await suggestPair(network, [village, driller], 'MM');
    await answerAs(network, driller, pair.id);
    const draft = aDemand({ country: 'MM', text: CHANGED });
    const expectedVersion = await versionOf(pair.demandId);
    const edit = { postingId: pair.demandId, expectedVersion, draft };
    await network.get(EditPosting).run(village.actor, edit);
    await network.drained();
    const html = await cardOf(pair);
    expect(html).toContain('You were interested, but the other posting was changed since.');
    expect(originalIn(html)).toEqual({ text: CHANGED, isOpen: true });
  });
});
