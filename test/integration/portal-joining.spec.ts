import { OneTimeLinks } from '#membership';
import type { NodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';

describe('joining on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
    ({ program, address } = await startPortal(network));
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  const page = async (path: string, language = 'en') => {
    const answer = await fetch(address + path, { headers: { 'accept-language': language } });
    return { status: answer.status, html: await answer.text() };
  };
  const send = async (path: string, fields: [string, string][], language = 'en') => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { origin: address, accept: 'text/html', 'accept-language': language },
      body: new URLSearchParams(fields),
    });
    return { status: answer.status, html: await answer.text() };
  };
  const filledIn: [string, string][] = [
    ['name', 'جمعية آبار القرية'],
    ['latinName', 'Abar al-Qarya'],
    ['country', 'YE'],
    ['type', 'community'],
    ['sectors', 'water-sanitation'],
    ['languages', 'ar'],
    ['contactName', 'أمينة'],
    ['email', 'amina@example.org'],
  ];

  it('an organisation applies in its own language, and confirms by the button of the link', async () => {
    const form = await page('/apply', 'ar');
    expect(form.html).toContain('dir="rtl"');
    expect(form.html).toContain('كمبوديا');
    const sent = await send('/apply', [...filledIn, ['agree', 'on']], 'ar');
    expect(sent.status).toBe(200);
    expect(sent.html).toContain('انظروا في بريدكم');

    const [link] = await network.database.query<{ id: string; language: string }>(
      `select id, language from one_time_link where purpose = 'confirm-application'`,
    );
    expect(link?.language).toBe('ar');
    const path = `/apply/confirm?token=${network.get(OneTimeLinks).tokenOf(link?.id ?? '')}`;
    for (let opened = 0; opened < 2; opened++) expect((await page(path)).status).toBe(200);
    expect(await network.database.query('select 1 from organisation')).toEqual([]);
    const confirmed = await send(path, []);
    expect(confirmed.html).toContain('Thank you, \u2068جمعية آبار القرية\u2069');
    expect((await send(path, [])).html).toContain('This link has been used or is too old.');
  });

  it('shows what needs mending beside its field, and keeps what was typed', async () => {
    const wrong = filledIn.filter(([name]) => name !== 'latinName');
    const { status, html } = await send('/apply', [...wrong, ['website', 'wells']], 'fr');
    expect(status).toBe(422);
    expect(html).toContain('Il faut corriger certains champs');
    expect(html).toContain('Écrivez une adresse qui commence par https://');
    expect(html).toContain('Lisez l’avis de confidentialité et acceptez-le.');
    expect(html).toContain('value="جمعية آبار القرية"');
    expect(html).toMatch(/<option value="YE" selected/);
    expect(html).toMatch(/value="water-sanitation" checked/);
  });

  it.each([
    ['en', 'Privacy notice', 'November 22, 2026'],
    ['zh', '隐私声明', '2026年11月22日'],
    ['ar', 'إشعار الخصوصية', '2026'],
  ])('the privacy notice is there in %s, with its day', async (language, heading, day) => {
    const { html } = await page('/privacy', language);
    expect(html).toContain(heading);
    expect(html).toContain(day);
  });

  it('a link to claim that is none says so, and asks for nothing', async () => {
    const { html } = await page('/claim?token=nonsense', 'es');
    expect(html).toContain('Este enlace ya se usó o es demasiado antiguo.');
    expect(html).not.toContain('<form method="POST"');
  });
});
