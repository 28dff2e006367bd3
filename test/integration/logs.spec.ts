import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { systemActor, Transactions } from '#database';
import { ApiKeys, OneTimeLinks, People, requireEmailAddress, scopes } from '#membership';
import { projectRoot } from '../architecture/project-root.js';
import { type NodeProgram, startNodeProgram } from '../support/node-program.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');
const REFUSED = 'refused.canary@example.org';
const PUT_OFF = 'put-off.canary@example.org';
const NAME = 'Canarina López';
const TEXT = 'The well of canaryville is dry';
const PASSWORD = 'a canary sings in the morning';
const ADDRESS = '203.0.113.77';

/** A mail server that takes nothing, and repeats in its answers whom it was asked to tell. */
async function startRefusingServer(): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      const responseCode = address === REFUSED ? 550 : 451;
      callback(Object.assign(new Error(`<${address}> is not taken`), { responseCode }));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('the logs of API, portal and worker at their most talkative', () => {
  let network: TestNetwork;
  let smtp: SMTPServer;
  let portal: NodeProgram;
  let worker: NodeProgram;
  let address: string;
  let key: string;
  const tokens: string[] = [];

  beforeAll(async () => {
    // The programs have the machine's clock, so what they meet is made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date(), worker: false },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    smtp = await startRefusingServer();
    const { organisation } = await network.admit({ email: null });
    const wishes = { name: 'canary', scopes, days: 1 };
    key = (await network.get(ApiKeys).issue(actor, organisation.id, wishes)).token;
    await network.get(Transactions).run(actor, async (tx) => {
      for (const email of [REFUSED, PUT_OFF]) {
        const details = { name: NAME, email: requireEmailAddress(email), language: 'en' };
        await network.get(People).obtain(tx, actor, { ...details, confirmed: true });
      }
    });
    // What nobody foresaw: the database says no, with the row in its words.
    await network.database.query(
      `alter table posting add constraint unforeseen check (title not like '%unforeseen%')`,
    );
    worker = startNodeProgram(join(projectRoot, 'apps/worker/src/main.ts'), {
      environment: {
        ...network.workerEnvironment,
        MAIL_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
        LOG_LEVEL: 'debug',
      },
    });
    ({ program: portal, address } = await startPortal(network, { logLevel: 'debug' }));
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    for (const program of [portal, worker]) program?.signal('SIGKILL');
    await Promise.all([portal?.ended, worker?.ended]);
    await new Promise<void>((resolve) => smtp.close(resolve));
    await network?.stop();
  });

  const api = (path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(`${address}/api/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': ADDRESS, ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const tokenFor = async (email: string) => {
    const [link] = await network.database.query<{ id: string }>(
      'select id from one_time_link where email = $1',
      [email],
    );
    const token = network.get(OneTimeLinks).tokenOf(link!.id);
    tokens.push(token);
    return token;
  };

  async function signIn(): Promise<void> {
    await api('session', { email: PUT_OFF, password: PASSWORD });
    await api(
      'session',
      { email: PUT_OFF, password: PASSWORD },
      { origin: 'https://evil.example' },
    );
    for (const email of [REFUSED, PUT_OFF]) await api('links', { purpose: 'sign-in', email });
    // Tried by the worker before the link is used.
    await worker.printed(/"job":"deliver-link"[\s\S]*"job":"deliver-link"/, PORTAL_WITHIN_MS);
    const path = `/sign-in/link?token=${await tokenFor(PUT_OFF)}`;
    await fetch(address + path, { headers: { 'x-forwarded-for': ADDRESS } });
    const headers = { origin: address, accept: 'text/html' };
    const entered = await fetch(address + path, { method: 'POST', redirect: 'manual', headers });
    tokens.push(...entered.headers.getSetCookie().map((one) => /=([^;]*)/.exec(one)![1]!));
    await api('account/sessions', undefined, { cookie: `session=${tokens.at(-1)}` });
  }

  it('hold nothing that people wrote, nothing that opens a door, and nobody’s address', async () => {
    await signIn();
    const own = { authorization: `Bearer ${key}` };
    const posting = { kind: 'demand', country: 'KH', text: TEXT };
    expect((await api('postings', posting, own)).status).toBe(201);
    const broken = await api('postings', { ...posting, title: 'unforeseen canary' }, own);
    expect(broken.status).toBe(500);
    await api(`organisations/${PUT_OFF}?q=canary`, undefined, own);
    await api(`organisations/${encodeURIComponent(PUT_OFF)}`, undefined, own);
    await worker.printed(/job failed/);

    const lines = portal.output() + worker.output();
    // They do speak: of the fault, of who was refused, of the mails.
    for (const said of ['a request failed', 'foreign-origin', 'given-up', '"level":20'])
      expect(lines).toContain(said);
    const canaries = [/canar/i, /L[óo]pez/, /unforeseen canary/, new RegExp(ADDRESS), key];
    for (const canary of [...canaries, ...tokens.filter(Boolean)])
      expect(lines).not.toMatch(canary);
  });

  it('and what is kept of a failed mail says as little', async () => {
    const rows = await network.database.query('select last_error, outcome from outbox');
    expect(JSON.stringify(rows)).toContain('451');
    expect(JSON.stringify(rows)).not.toMatch(/canary/i);
  });
});
