import { systemActor, Transactions } from '#database';
import { OneTimeLinks, People, requireEmailAddress } from '#membership';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');

/** More than the other tests make from this machine's own address. */
const VISITOR_CALLS = 300;

describe('browsing, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let open: Member;
  let closed: Member;
  const postings = {} as Record<'open' | 'offer' | 'closed', string>;

  beforeAll(async () => {
    const options = { startsAt: new Date(), worker: false };
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, options);
    open = await network.admit({ name: 'Open Wells', visibility: 'public' });
    closed = await network.admit({ name: 'Members Only' });
    const text = 'We ask for boreholes. </script><script>alert(1)</script>';
    postings.open = (await network.post(open, aDemand({ text, place: 'Canary Village' }))).id;
    postings.offer = (await network.post(open, anOffer({ countries: ['SG', 'CN'] }))).id;
    postings.closed = (await network.post(closed, aDemand({ title: 'Closed wells' }))).id;
    ({ program, address } = await startPortal(network, {
      environment: { VISITOR_CALLS_PER_MINUTE: String(VISITOR_CALLS) },
    }));
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  const get = async (path: string, { cookie = '', language = 'en' } = {}) => {
    const headers = { cookie, 'accept-language': language };
    const answer = await fetch(address + path, { redirect: 'manual', headers });
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };
  const send = (path: string, fields: URLSearchParams, cookie: string) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: address, accept: 'text/html', 'accept-language': 'en' },
      body: fields,
    });

  /** The cookie of an administrator of the organisation who has signed in. */
  const cookieOf = async (member: Member) => {
    // The program has the machine's clock, so the links are made by that too.
    network.clock.advance(Date.now() - network.clock.now().getTime());
    const email = requireEmailAddress(`${crypto.randomUUID()}@example.org`);
    const token = await network.get(Transactions).run(actor, async (tx) => {
      const details = { name: 'Ana', email, language: 'en', confirmed: true };
      const people = network.get(People);
      const { id: personId } = await people.obtain(tx, actor, details);
      const { id: organisationId } = member.organisation;
      await people.affiliate(tx, actor, { personId, organisationId, role: 'administrator' });
      const links = network.get(OneTimeLinks);
      const link = await links.issue(tx, { purpose: 'sign-in', email, language: 'en' });
      return links.tokenOf(link.id);
    });
    const signedIn = await send(`/sign-in/link?token=${token}`, new URLSearchParams(), '');
    const cookies = signedIn.headers.getSetCookie();
    return cookies.map((line) => line.split(';')[0]).join('; ');
  };

  it('lists what stands on public pages, and is narrowed down by its form', async () => {
    const { html, status } = await get('/postings');
    expect(status).toBe(200);
    expect(html).toContain(`href="/postings/${postings.open}"`);
    expect(html).toContain('1 need');
    expect(html).not.toContain('Closed wells');
    expect(html).toContain('<form method="GET" action="/postings"');
    const offers = await get('/postings?kind=offer&country=SG&q=borehole');
    expect(offers.html).not.toContain(postings.open);
    expect(offers.html).toContain(postings.offer);
    expect(offers.html).toContain('<meta name="robots" content="noindex, follow"');
  });

  it('says what to change where nothing is found', async () => {
    const { html } = await get('/postings?q=elephant&country=KH');
    expect(html).toContain('Nothing is found with all of this');
    expect(html).toContain('href="/postings?country=KH"');
    expect(html).toContain('href="/postings?q=elephant"');
  });

  it('draws a map whose places lead to their lists, with a table of the same', async () => {
    const { html } = await get('/postings?view=map', { language: 'ar' });
    expect(html).toContain('dir="rtl"');
    expect(html.match(/<path /g)!.length).toBeGreaterThan(150);
    // Singapore has no shape: its bubble.
    expect(html).toMatch(/href="\/postings\?country=SG" tabindex="-1"[^>]*>(?:<!--.*?-->)*<use /);
    expect(html).toMatch(/<th scope="row"[^>]*><a href="\/postings\?country=CN"/);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it('shows a posting to anybody, described for search engines and with no way out of it', async () => {
    const { html, headers } = await get(`/postings/${postings.open}`);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Demand',
      '@reverse': { seeks: { '@type': 'NGO', name: 'Open Wells' } },
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('Canary');
    expect(html).toContain(`rel="canonical" href="${address}/postings/${postings.open}"`);
    expect(html.match(/hreflang="[a-zA-Z-]+" href="http/g)).toHaveLength(7);
    expect(html).toContain('<meta name="robots" content="index, follow"');
    expect(html).toContain('property="og:title"');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('has nothing for passers-by at what is for members, and leads them to the door', async () => {
    for (const path of [
      `/postings/${postings.closed}`,
      `/organisations/${closed.organisation.id}`,
    ]) {
      const { status, html } = await get(path);
      expect(status).toBe(404);
      expect(html).toContain(`href="/sign-in?next=${path}"`);
    }
    const cookie = await cookieOf(open);
    expect((await get(`/postings/${postings.closed}`, { cookie })).html).toContain('Closed wells');
    expect((await get(`/postings/${postings.open}`, { cookie })).html).toContain(
      'Possible partners',
    );
  });

  it('lists organisations, and shows one', async () => {
    const { html } = await get('/organisations');
    expect(html).toContain('Open Wells');
    expect(html).not.toContain('Members Only');
    const named = await get('/organisations?name=wels&country=');
    expect(named.html).toContain('Open Wells');
    expect(named.html).toMatch(/<input[^>]*name="name"[^>]*value="wels"/);
    expect((await get('/organisations?name=Bees')).html).not.toContain('Open Wells');
    const one = await get(`/organisations/${open.organisation.id}`, { language: 'zh' });
    expect(one.html).toContain('Open Wells');
    expect(one.html).toContain('"@type":"NGO"');
  });

  it('tells search engines of all of it and of nothing else', async () => {
    const { html: xml, headers } = await get('/sitemap.xml', { cookie: await cookieOf(closed) });
    expect(headers.get('content-type')).toContain('application/xml');
    expect(xml).toContain(`<loc>${address}/postings/${postings.open}</loc>`);
    expect(xml).toContain(`<loc>${address}/organisations/${open.organisation.id}</loc>`);
    expect(xml).not.toContain(postings.closed);
    expect((await get('/robots.txt')).html).toContain(`Sitemap: ${address}/sitemap.xml`);
  });

  it('lets an administrator say how far the organisation is seen, and how it is reached', async () => {
    const cookie = await cookieOf(closed);
    const { html } = await get('/organisation', { cookie });
    const etag = /name="etag" value="&quot;(\d+)&quot;"/.exec(html)?.[1] ?? '';
    const fields = (version: string, visibility: string) =>
      new URLSearchParams([
        ['etag', `"${version}"`],
        ['preferred', 'en'],
        ['visibility', visibility],
        ['description', 'Wells for villages.'],
        ['languages', 'en'],
        ['staff', ''],
        ['website', ''],
      ]);
    const saved = await send('/organisation?/profile', fields(etag, 'public'), cookie);
    expect(saved.headers.get('location')).toBe('/organisation?saved=profile');
    expect((await get(`/organisations/${closed.organisation.id}`)).html).toContain('Members Only');
    const stale = await send('/organisation?/profile', fields(etag, 'partners'), cookie);
    expect(await stale.text()).toContain('Somebody has changed it in the meantime');
    const back = fields(String(Number(etag) + 1), 'members');
    await send('/organisation?/profile', back, cookie);
    expect((await get(`/organisations/${closed.organisation.id}`)).status).toBe(404);

    const wrong = new URLSearchParams({ email: 'office@example.org', phone: 'call us' });
    const refused = await send('/organisation?/contact', wrong, cookie);
    expect(await refused.text()).toContain('Write one number with the code of the country');
    const contact = new URLSearchParams({ email: 'office@example.org', phone: '+855 12 345 678' });
    await send('/organisation?/contact', contact, cookie);
    expect((await get('/organisation', { cookie })).html).toContain('+855 12 345 678');
  });

  it('tells that another address waits, which counts once somebody there has said so', async () => {
    const cookie = await cookieOf(open);
    const contact = (email: string) =>
      send('/organisation?/contact', new URLSearchParams({ email }), cookie);
    const page = async () => (await get('/organisation', { cookie })).html;
    const token = async () => {
      const [link] = await network.database.query<{ id: string }>(
        `select id from one_time_link where purpose = 'confirm-contact' and organisation_id = $1
          order by id desc limit 1`,
        [open.organisation.id],
      );
      return network.get(OneTimeLinks).tokenOf(link!.id);
    };
    await contact('wells@example.org');
    expect(await page()).toMatch(/wells@example\.org.* waits to be confirmed/);
    const kept = await send('/organisation?/keepAddress', new URLSearchParams(), cookie);
    expect(kept.headers.get('location')).toBe('/organisation?saved=contact');
    expect(await page()).not.toContain('waits to be confirmed');
    const gone = await send('/organisation?/linkAgain', new URLSearchParams(), cookie);
    expect(await gone.text()).toContain('No address waits any more');

    await contact('wells@example.org');
    const again = await send('/organisation?/linkAgain', new URLSearchParams(), cookie);
    expect(again.headers.get('location')).toBe('/organisation?saved=linkSent');
    const path = `/confirm-contact?token=${await token()}`;
    // Looking does not confirm: scanners of mails look.
    for (let i = 0; i < 2; i++) expect((await get(path)).html).toContain('Open Wells');
    expect(await page()).toContain('waits to be confirmed');
    const confirmed = await send(path, new URLSearchParams(), '');
    expect(await confirmed.text()).toContain('come to this address from now on');
    expect(await page()).not.toContain('waits to be confirmed');
    expect(await page()).toContain('value="wells@example.org"');
    expect((await get(path)).html).toContain('This link has been used or is too old');
  });

  it('asks visitors to wait when their address has asked too often, and nobody else', async () => {
    const from = (client: string, path: string) =>
      fetch(address + path, { headers: { 'x-forwarded-for': client }, redirect: 'manual' });
    const useUp = () =>
      Promise.all(
        Array.from({ length: VISITOR_CALLS }, () => from('192.0.2.7', '/api/v1/organisations')),
      );
    const token = 'a'.repeat(43);
    // The mailed links are looked at by POST: a good one is not to be called bad.
    const links = ['/answer', '/invitation', '/claim', '/confirm-contact'].map(
      (page) => `${page}?token=${token}`,
    );
    for (const path of ['/postings', ...links]) {
      let refused: Response;
      // On a busy machine a page may be asked for when a share of the minute has passed again.
      for (let i = 0; i < 5; i++) {
        await useUp();
        refused = await from('192.0.2.7', path);
        if (refused.status === 429) break;
      }
      expect([path, refused!.status]).toEqual([path, 429]);
      expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused!.text()).toContain('Please wait a moment');
    }
    expect((await from('192.0.2.8', '/postings')).status).toBe(200);
  });
});
