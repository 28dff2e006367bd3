import { systemActor, Transactions } from '#database';
import { OneTimeLinks, People, requireEmailAddress } from '#membership';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';

const EMAIL = 'sokha@example.org';
const WELLS = 'Our ponds are dry from January to May. Three villages ask for four deep wells.';
const actor = systemActor('test');

describe('posting on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let cookie: string;

  beforeAll(async () => {
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date(), worker: false },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    const { organisation } = await network.admit({ name: 'Dry Villages' });
    const email = requireEmailAddress(EMAIL);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const people = network.get(People);
      const details = { name: 'Sokha', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, actor, details);
      const place = { personId, organisationId: organisation.id, role: 'editor' } as const;
      await people.affiliate(tx, actor, place);
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

  const send = (path: string, fields: Record<string, string>, language = 'en') =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...{ cookie: cookie ?? '', origin: address, accept: 'text/html' },
        'accept-language': language,
      },
      body: new URLSearchParams(fields),
    });
  const page = async (path: string, language = 'en') => {
    const answer = await fetch(address + path, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': language },
    });
    return { answer, html: await answer.text() };
  };

  it('asks for two things and no more', async () => {
    const { html } = await page('/postings/new');
    const required = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*\brequired\b/g)];

    expect(html).toContain('What do people need, and where?');
    expect(html).toMatch(/<option value="KH" selected/);
    // The selects of urgency and voice always have an answer.
    expect(required.filter(([tag]) => !/urgency|voicedBy/.test(tag))).toHaveLength(2);
  });

  it('posts a need, once however often the form is sent, and shows it', async () => {
    const fields = {
      kind: 'demand',
      text: WELLS,
      country: 'KH',
      onceKey: 'a-form-that-is-sent-twice',
    };
    const [first, second] = [
      await send('/postings/new', fields),
      await send('/postings/new', fields),
    ];

    const path = first.headers.get('location') ?? '';
    expect(path).toMatch(/^\/postings\/[\da-f-]{36}$/);
    expect(second.headers.get('location')).toBe(path);
    const { html } = await page(path);
    expect(html).toContain('Three villages ask for four deep wells.');
    expect(html).toContain('Withdraw for good');
    expect((await page('/home')).html).toContain(`href="${path}"`);
  });

  it('keeps a draft, which is posted by a button later', async () => {
    const fields = { kind: 'demand', text: `${WELLS} Soon.`, country: 'KH', draft: 'yes' };
    const path = (await send('/postings/new', fields)).headers.get('location') ?? '';
    expect((await page(path)).html).toContain('>Draft<');

    await send(`${path}?/step`, { step: 'submit' });

    expect((await page(path)).html).not.toContain('>Draft<');
  });

  it('says in the reader’s language what is wrong, and keeps what was typed', async () => {
    const fields = { kind: 'demand', text: WELLS, country: 'KH', people: 'viele' };
    const answer = await send('/postings/new', fields, 'ar');
    const html = await answer.text();

    expect(answer.status).toBe(422);
    expect(html).toContain('اكتبوا رقمًا.');
    expect(html).toContain(WELLS);
    expect(html).toContain('value="viele"');
  });

  it('shows nobody else’s drafts, and sends whoever is not signed in to the door', async () => {
    const absent = '0198c0de-0000-7000-8000-000000000001';
    expect((await page(`/postings/${absent}`)).answer.status).toBe(404);
    const stranger = await fetch(`${address}/postings/new`, { redirect: 'manual' });
    expect(stranger.headers.get('location')).toBe('/sign-in?next=/postings/new');
  });
});
