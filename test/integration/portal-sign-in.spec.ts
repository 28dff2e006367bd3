import { systemActor, Transactions } from '#database';
import { OneTimeLinks, People, requireEmailAddress } from '#membership';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';

const EMAIL = 'ana@example.org';
const actor = systemActor('test');

describe('signing in on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date(), worker: false },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    const { organisation } = await network.admit();
    await network.get(Transactions).run(actor, async (tx) => {
      const people = network.get(People);
      const email = requireEmailAddress(EMAIL);
      const details = { name: 'Ana López', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, actor, details);
      const place = { personId, organisationId: organisation.id, role: 'editor' } as const;
      await people.affiliate(tx, actor, place);
    });
    await start();
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  async function start(): Promise<void> {
    ({ program, address } = await startPortal(network));
  }

  const get = (path: string, cookie = '', language = 'en') =>
    fetch(address + path, {
      redirect: 'manual',
      headers: { cookie, 'accept-language': language },
    });
  const send = (
    path: string,
    fields: Record<string, string>,
    { cookie = '', origin = address, language = 'en' } = {},
  ) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin, accept: 'text/html', 'accept-language': language },
      body: new URLSearchParams(fields),
    });
  const cookiesOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  const link = () =>
    network.get(Transactions).run(actor, async (tx) => {
      const links = network.get(OneTimeLinks);
      const email = requireEmailAddress(EMAIL);
      return links.tokenOf(
        (await links.issue(tx, { purpose: 'sign-in', email, language: 'en' })).id,
      );
    });
  const byLink = async () => cookiesOf(await send(`/sign-in/link?token=${await link()}`, {}));

  it('a mailed link signs in when its button is pressed, and not when it is opened', async () => {
    const path = `/sign-in/link?token=${await link()}`;
    for (let opened = 0; opened < 2; opened++) expect((await get(path)).status).toBe(200);
    const pressed = await send(path, {});
    expect(pressed.status).toBe(303);
    expect(pressed.headers.get('location')).toBe('/home');
    const account = await get('/account', cookiesOf(pressed));
    const html = await account.text();
    expect(html).toContain('Ana López');
    expect(html).toContain('editor');
    expect(account.headers.get('cache-control')).toBe('no-store');
    expect(await (await send(path, {})).text()).toContain('This link has been used or is too old.');
  });

  it('says in the reader’s language what is wrong, and keeps the address that was typed', async () => {
    const wrong = { email: EMAIL, password: 'not the password' };
    const answer = await send('/sign-in', wrong, { language: 'ar' });
    const html = await answer.text();
    expect(answer.status).toBe(401);
    expect(html).toContain('العنوان وكلمة المرور لا يتوافقان.');
    expect(html).toContain('dir="rtl"');
    expect(html).toContain(`value="${EMAIL}"`);
    expect(html).not.toContain('not the password');
  });

  it('has a password set and signs in with it', async () => {
    const cookie = await byLink();
    const changed = await send(
      '/account?/changePassword',
      { password: 'every well begins with a rope' },
      { cookie },
    );
    expect(await changed.text()).toContain('The password is changed.');
    const credentials = { email: EMAIL, password: 'every well begins with a rope' };
    const signedIn = await send('/sign-in?next=/account/second-factor', credentials);
    expect(signedIn.headers.get('location')).toBe('/account/second-factor');
    const away = await send('/sign-in?next=//evil.example', credentials);
    expect(away.headers.get('location')).toBe('/home');
  });

  it('answers the same about a link for an address that nobody has', async () => {
    const texts = await Promise.all(
      [EMAIL, 'nobody@example.org'].map(async (email) =>
        (await send('/sign-in/mail', { email })).text(),
      ),
    );
    expect(texts[0]).toContain('Look into your mailbox');
    expect(texts[1]).toBe(texts[0]);
  });

  it('signs out, and sends whoever is not signed in to where they can', async () => {
    const cookie = await byLink();
    expect((await send('/sign-out', {}, { cookie })).headers.get('location')).toBe('/');
    const refused = await get('/account', cookie);
    expect(refused.headers.get('location')).toBe('/sign-in?next=/account');
  });

  it('takes no form from another site', async () => {
    const cookie = await byLink();
    const forged = await send('/sign-out', {}, { cookie, origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect((await get('/account', cookie)).status).toBe(200);
  });

  it('logs no token, no password and no address', () => {
    expect(program.output()).toContain('/api/v1/session');
    expect(program.output()).not.toMatch(/token=|every well|ana@example|evil\.example/);
  });
});
