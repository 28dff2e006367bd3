import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/embedded-postgres/free-port.js';
import { projectRoot } from '../architecture/project-root.js';
import { type NodeProgram, startNodeProgram } from '../support/node-program.js';
import { createTestDatabase } from '../support/test-database.js';
import { TEST_SECRET_KEY } from '../support/test-secret-key.js';

/** Compiling the API takes a moment, and longer on a machine that has other things to do. */
const WITHIN_MS = 60_000;
const ORIGIN = 'https://network.example';

const build = join(projectRoot, 'apps/web/build');
const programs: NodeProgram[] = [];

afterAll(async () => {
  for (const program of programs) program.signal('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
});

async function start(script: string, environment: Record<string, string>, says: RegExp) {
  const port = await freePort();
  const program = startNodeProgram(join(projectRoot, script), {
    environment: { ORIGIN, HOST: '127.0.0.1', PORT: String(port), ...environment },
  });
  programs.push(program);
  await program.printed(says, WITHIN_MS);
  return { program, address: `http://127.0.0.1:${port}` };
}

describe('the portal on its own', () => {
  let address: string;

  beforeAll(async () => {
    ({ address } = await start('apps/web/build/index.js', {}, /Listening on/));
  }, WITHIN_MS);

  /** A page as a browser asks for it. */
  async function page(path: string, headers: Record<string, string> = {}) {
    const answer = await fetch(address + path, {
      headers: { 'accept-language': 'en', ...headers },
    });
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  }

  it.each([
    ['en', '<html lang="en" dir="ltr">', 'People ask.'],
    ['zh-CN,zh;q=0.9', '<html lang="zh-Hans" dir="ltr">', '百姓所需'],
    ['fr', '<html lang="fr" dir="ltr">', 'Des habitants demandent.'],
    ['ru', '<html lang="ru" dir="ltr">', 'Люди просят.'],
    ['ar', '<html lang="ar" dir="rtl">', 'الناس يطلبون'],
    ['es', '<html lang="es" dir="ltr">', 'La gente pide.'],
  ])('speaks to a browser that asks for %s', async (accepted, root, words) => {
    const { html } = await page('/', { 'accept-language': accepted });

    expect(html).toContain(root);
    expect(html).toContain(words);
  });

  it('remembers the language that was chosen', async () => {
    const chosen = await page('/?lang=ar');
    const cookie = chosen.headers.get('set-cookie') ?? '';
    const { html, headers } = await page('/', { cookie: cookie.split(';')[0] ?? '' });

    expect(cookie).toMatch(
      /^__Host-language=ar; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(html).toContain('dir="rtl"');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('vary')).toBe('Accept-Language, Cookie, Accept-Encoding');
  });

  it('sends no script, and loads nothing from elsewhere', async () => {
    const { html, headers } = await page('/');
    const loaded = [...html.matchAll(/<(?:script|img|iframe|link)\b[^>]*>/g)]
      .map(([tag]) => tag)
      // Styles stand in the page; SvelteKit names their files for later, where browsers do not load them.
      .filter((tag) => !/ rel="alternate"| disabled /.test(tag));

    expect(loaded).toEqual([expect.stringMatching(/^<link rel="icon" href="[./]+favicon\.svg"/)]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('costs next to nothing when it is asked for again', async () => {
    const { headers } = await page('/');

    const again = await page('/', { 'if-none-match': headers.get('etag') ?? '' });

    expect(again.status).toBe(304);
  });

  it.each(['/nowhere', '/suggestions/1', '/suggestions/1/2'])('has nothing at %s', async (path) => {
    const { status, html } = await page(path, { 'accept-language': 'zh' });

    expect(status).toBe(404);
    expect(html).toContain('这个地址没有内容');
  });

  it('names the request as the front did, and not as an attacker would', async () => {
    const front = await page('/', { 'x-request-id': 'front-0001' });
    const attacker = await page('/', { 'x-request-id': '"><b>' });

    expect(front.headers.get('x-request-id')).toBe('front-0001');
    expect(attacker.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

it(
  'is on the port of the API, which keeps its own paths',
  async () => {
    const database = await createTestDatabase();
    const { program, address } = await start(
      'apps/api/src/main.ts',
      {
        DATABASE_URL: database.url,
        SECRET_KEY: TEST_SECRET_KEY,
        PORTAL_HANDLER: join(build, 'handler.js'),
        LOG_LEVEL: 'info',
        MAIL_URL: '',
      },
      /Serving http/,
    );
    const kinds = async (path: string) => {
      const answer = await fetch(address + path);
      await answer.body?.cancel();
      return [answer.status, answer.headers.get('content-type')?.split(';')[0]];
    };

    expect(await kinds('/')).toEqual([200, 'text/html']);
    expect(await kinds('/favicon.svg')).toEqual([200, 'image/svg+xml']);
    expect(await kinds('/nowhere')).toEqual([404, 'text/html']);
    expect(await kinds('/api/nowhere')).toEqual([404, 'application/problem+json']);
    expect(await kinds('/api/v1/inbox')).toEqual([401, 'application/problem+json']);
    expect(await kinds('/health/ready')).toEqual([200, 'application/json']);

    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    await database.drop();
  },
  WITHIN_MS,
);
