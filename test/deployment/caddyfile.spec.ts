import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/embedded-postgres/free-port.js';
import { projectRoot } from '../architecture/project-root.js';
import { eventually } from '../support/eventually.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';

const caddyfile = join(projectRoot, 'deploy/Caddyfile');
const TOKEN = 'canary-of-a-mailed-link';

const isThere = spawnSync('caddy', ['version']).status === 0;
if (!isThere && process.env.CI) throw new Error('CI installs caddy, and it is not on the PATH.');
if (!isThere) console.warn('Left out: what the TLS front does (caddy is not on the PATH).');

(isThere ? describe : describe.skip)('deploy/Caddyfile', () => {
  let directory: string;
  beforeEach(() => (directory = makeTestDirectory()));
  afterEach(() => removeTestDirectory(directory));

  it('is read by Caddy', () => {
    const { status, stderr } = spawnSync(
      'caddy',
      ['validate', '--adapter', 'caddyfile', '--config', caddyfile],
      { encoding: 'utf8', env: { ...process.env, HOME: directory } },
    );
    expect(status === 0 ? '' : stderr).toBe('');
  });

  it('writes down no token of a link and no address of a person', async () => {
    const port = await freePort();
    // As it is, but that it takes no orders, writes down every request, and that nobody listens where the portal would.
    const config = join(directory, 'Caddyfile');
    writeFileSync(
      config,
      readFileSync(caddyfile, 'utf8')
        .replace('{\n', '{\n\tadmin off\n')
        .replace('\tencode', '\tlog\n\tencode')
        .replace('reverse_proxy web:3001', 'reverse_proxy 127.0.0.1:1'),
    );
    const caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
      env: { ...process.env, HOME: directory, SITE_ADDRESS: `http://127.0.0.1:${port}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => caddy.once('exit', resolve));
    let log = '';
    caddy.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    try {
      const address = `http://127.0.0.1:${port}/claim?token=${TOKEN}`;
      await eventually(async () => (await statusOf(address)) === 503, {
        what: 'the front to say that the portal is away',
      });
      await eventually(() => Promise.resolve(log.includes('/claim')), {
        what: 'the request to be written down',
      });
      expect(log).toContain('/claim?token=REDACTED');
      expect(log).not.toContain(TOKEN);
      expect(log).not.toContain('203.0.113.77');
      expect(log).not.toMatch(/"remote_ip":"127\.0\.0\.1"/);
      expect(log).toContain('"remote_ip":"127.0.0.0"');
    } finally {
      caddy.kill();
      await ended;
    }
  });
});

/** Undefined while nobody listens. */
async function statusOf(address: string): Promise<number | undefined> {
  const headers = { referer: address, 'x-forwarded-for': '203.0.113.77' };
  const response = await fetch(address, { headers }).catch(() => undefined);
  await response?.text();
  return response?.status;
}
