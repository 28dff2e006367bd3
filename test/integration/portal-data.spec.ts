import { systemActor, Transactions } from '#database';
import { OneTimeLinks, requireEmailAddress } from '#membership';
import { aDemand } from '../builders/a-demand.js';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');

describe('one’s own data on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let member: Member;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    const backend = { name: 'postgres', redisUrl: undefined } as const;
    network = await TestNetwork.start(backend, { startsAt: new Date(), worker: false });
    network.clock.advance(Date.now() - network.clock.now().getTime());
    member = await network.admit({ name: 'Dry Villages' });
    await network.post(member, aDemand({ title: '=Wells' }));
    ({ program, address } = await startPortal(network));
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  const get = (path: string, cookie = '') =>
    fetch(address + path, { redirect: 'manual', headers: { cookie, 'accept-language': 'en' } });
  const send = (path: string, cookie = '', fields: Record<string, string> = {}) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: address, accept: 'text/html', 'accept-language': 'en' },
      body: new URLSearchParams(fields),
    });
  /** A new administrator, signed in a moment ago. */
  const signedIn = async (email: string) => {
    await seatPerson(network, member, email);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const wanted = {
        purpose: 'sign-in',
        email: requireEmailAddress(email),
        language: 'en',
      } as const;
      const links = network.get(OneTimeLinks);
      return links.tokenOf((await links.issue(tx, wanted)).id);
    });
    const cookies = (await send(`/sign-in/link?token=${token}`)).headers.getSetCookie();
    return cookies.map((line) => line.split(';')[0]).join('; ');
  };

  it('is downloaded, whole and as tables', async () => {
    const cookie = await signedIn('ana@example.org');
    const own = await get('/account/data', cookie);
    expect(own.headers.get('content-disposition')).toContain('attachment');
    expect(await own.json()).toMatchObject({ tables: { person: [{ email: 'ana@example.org' }] } });
    const all = await get('/organisation/data/all', cookie);
    expect(await all.json()).toMatchObject({ tables: { posting: [{ title: '=Wells' }] } });
    expect(await (await get('/organisation/data/tables', cookie)).text()).toContain('posting.csv');
    const csv = await get('/organisation/data/tables/posting', cookie);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toContain(`'=Wells`);
    expect((await get('/organisation/data/tables/person', cookie)).status).toBe(404);
    expect((await get('/account/data')).headers.get('location')).toBe(
      '/sign-in?next=/account/data',
    );
  });

  it('asks who has been away for a while to show once more who they are', async () => {
    const cookie = await signedIn('old@example.org');
    await network.database.query(`update session set proved_at = proved_at - interval '1 hour'`);
    for (const path of ['/account/data', '/organisation/data/all', '/organisation/data/tables'])
      expect((await get(path, cookie)).headers.get('location')).toBe(`/account/proof?next=${path}`);
    const erase = await send('/account/erase', cookie, { sure: 'on' });
    expect(erase.headers.get('location')).toBe('/account/proof?next=/account/erase');
  });

  it('is asked to be erased for the organisation, and the request taken back', async () => {
    const cookie = await signedIn('asks@example.org');
    const page = async () => (await get('/organisation/data', cookie)).text();
    expect(await page()).toContain('Ask to be erased');
    await send('/organisation/data?/ask', cookie);
    expect(await page()).toContain('has asked to be erased');
    await send('/organisation/data?/takeBack', cookie);
    expect(await page()).toContain('Ask to be erased');
  });

  it('goes with the account, when one is sure', async () => {
    const cookie = await signedIn('leaving@example.org');
    expect(await (await send('/account/erase', cookie)).text()).toContain('Tick that you are sure');
    const erased = await send('/account/erase', cookie, { sure: 'on' });
    expect(erased.headers.get('location')).toBe('/account/erased');
    expect((await get('/account/erased')).status).toBe(200);
    expect((await get('/account', cookie)).headers.get('location')).toContain('/sign-in');
    const left = `select 1 from person where email = 'leaving@example.org'`;
    expect(await network.database.query(left)).toEqual([]);
  });
});
