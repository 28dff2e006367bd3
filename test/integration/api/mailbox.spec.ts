import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiUnderTest, START_MS } from './api-under-test.js';

const poison = '<script>alert(1)</script>';

describe('the local mailbox', () => {
  let server: ApiUnderTest;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ mailbox: true });
  }, START_MS);
  afterAll(() => server.stop());

  const get = (path: string) => server.api.sendUndocumented('GET', path);

  function put(id: string, minutesAgo: number, lines: readonly string[]): void {
    const file = join(server.network.mailbox, `${id}.eml`);
    writeFileSync(file, lines.join('\r\n'));
    const at = new Date(Date.UTC(2026, 10, 22, 12, -minutesAgo));
    utimesSync(file, at, at);
  }

  it.each([
    ['another machine', { remoteAddress: '203.0.113.7' }],
    ['a proxy on this one', { headers: { 'x-forwarded-for': '203.0.113.7' } }],
    ['a page that has its own name lead here', { headers: { host: 'evil.example:3000' } }],
  ])('holds links to sign in, and is closed to %s', async (_who, asked) => {
    for (const path of ['/dev/mailbox', '/dev/mailbox/newer'])
      expect((await server.api.sendUndocumented('GET', path, asked)).status).toBe(403);
  });

  it('says that it is empty', async () => {
    expect((await get('/dev/mailbox')).text).toContain('No mail yet.');
    expect((await get('/dev/mailbox?format=json')).body).toEqual({ items: [] });
  });

  describe('with mails', () => {
    beforeAll(() => {
      put('older', 10, [
        'Subject: Older',
        'From: a@example.org',
        'To: b@example.org',
        '',
        'First.',
      ]);
      put('newer', 1, [
        `Subject: =?utf-8?B?${Buffer.from(`井 ${poison}`).toString('base64')}?=`,
        'From: "Caravanserai" <from@example.org>',
        `To: "${poison}" <to@example.org>`,
        'Message-ID: <newer@example.org>',
        'Content-Type: text/plain; charset=utf-8',
        '',
        `See https://network.example/suggestions/1?a=1&b=2. ${poison} "javascript:alert(1)"`,
      ]);
      writeFileSync(join(server.network.mailbox, 'half.eml.part'), 'Subject: Half');
    });

    it('lists them for programs, the newest first', async () => {
      const { body } = await get('/dev/mailbox?format=json');
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['newer', 'older']);
      expect(body.items[0]).toMatchObject({
        subject: `井 ${poison}`,
        messageId: '<newer@example.org>',
      });
      expect((await get('/dev/mailbox/older?format=json')).body).toMatchObject({
        subject: 'Older',
        text: 'First.\n',
      });
    });

    it.each(['/dev/mailbox', '/dev/mailbox/newer'])(
      'shows %s without letting a mail in',
      async (path) => {
        const { headers, text } = await get(path);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toMatch(
          /^default-src 'none'; style-src 'sha256-[^']+'; /,
        );
        expect(text).toContain('井');
        expect(text).not.toContain('<script');
        expect(text).toContain('&lt;script&gt;');
      },
    );

    it('makes links of addresses in a text', async () => {
      const { text } = await get('/dev/mailbox/newer');
      expect(text).toContain(
        'href="https://network.example/suggestions/1?a=1&amp;b=2" rel="noreferrer"',
      );
      expect(text).not.toContain('href="javascript');
    });

    it.each(['absent', 'half.eml', '..%2Fsecret', '%2Fetc%2Fpasswd'])(
      'has no mail %s',
      async (id) => {
        expect((await get(`/dev/mailbox/${id}`)).status).toBe(404);
      },
    );
  });
});
