import { ApiUnderTest, START_MS } from './api-under-test.js';
import { cookiesOf, TestPeople, type TestPerson } from './test-people.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ADDRESSES = Array.from({ length: 50 }, (_, i) => `203.0.113.${i + 1}`);

describe('1,000 wrong passwords from 50 addresses on one account', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let ana: TestPerson;
  let ownDevice: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    people = new TestPeople(server);
    ana = await people.add();
    ownDevice = await people.browser(ana);
  }, START_MS);
  afterAll(() => server.stop());

  const signIn = (
    remoteAddress: string,
    password: string,
    { email = ana.email, cookie }: { email?: string; cookie?: string } = {},
  ) => server.api.post('/api/v1/session', { body: { email, password }, remoteAddress, cookie });

  it('never get through, and never keep the owner out for more than 15 minutes', async () => {
    let judged = 0;
    let hardest = 0;
    const begun = server.network.clock.now().getTime();
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(
        ADDRESSES.map((address) => signIn(address, `guess ${round} from ${address}`)),
      );
      for (const { status, headers } of answers) {
        expect([401, 429]).toContain(status);
        if (status === 401) judged += 1;
        hardest = Math.max(hardest, Number(headers['retry-after'] ?? 0));
      }
      server.network.clock.advance(20 * SECOND);
    }
    // Guesses that were looked at at all: an attacker who may try 1,000 gets some tens of them.
    expect(judged).toBeLessThan(120);
    expect(hardest).toBeLessThanOrEqual(900);
    expect(server.network.clock.now().getTime() - begun).toBeLessThan(7 * MINUTE);
  }, 120_000);

  it('are not looked at while the address has to wait: the right one is refused like the others', async () => {
    const [right, wrong] = await Promise.all(
      [ana.password, 'a wrong one'].map((password) => signIn(ADDRESSES[0]!, password)),
    );
    expect(right).toMatchObject({ status: 429, text: wrong!.text });
  });

  it('leave the owner’s own device and the mailed link alone', async () => {
    const device = await signIn('198.51.100.7', ana.password, { cookie: ownDevice });
    expect(device.status).toBe(200);
    await server.api.post('/api/v1/links', { body: { purpose: 'sign-in', email: ana.email } });
    const token = await people.linkToken('sign-in', ana.email);
    const link = await server.api.post('/api/v1/session/link', { body: { token } });
    expect(link.body.stage).toBe('open');
  });

  it('let the owner in from a place never seen before within 15 minutes, while the attack goes on', async () => {
    const owner = () => signIn('198.51.100.8', ana.password);
    let answer = await owner();
    expect(answer.status).toBe(429);
    let waited = 0;
    for (; answer.status === 429 && waited <= 15; waited++) {
      server.network.clock.advance(MINUTE);
      const first = (waited % 5) * 10;
      const guessing = ADDRESSES.slice(first, first + 10);
      await Promise.all(guessing.map((address) => signIn(address, 'still guessing')));
      answer = await owner();
    }
    expect(answer.status).toBe(200);
    expect(waited).toBeLessThanOrEqual(15);
  });

  it('are slowed down for an address that nobody has in the same way', async () => {
    const statusesOf = async (email: string) => {
      const answers = [];
      for (let i = 0; i < 8; i++) answers.push(await signIn('192.0.2.50', `guess ${i}`, { email }));
      return answers.map(({ status, text, headers }) => [status, text, headers['retry-after']]);
    };
    const known = await people.add();
    expect(await statusesOf(known.email)).toEqual(await statusesOf('nobody-here@example.org'));
  });

  it('are counted before they are looked at: those that come all at once are counted too', async () => {
    const bo = await people.add();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => signIn('192.0.2.99', `guess ${i}`, { email: bo.email })),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
  });

  it('keeps neither address in the clear', async () => {
    const lines = JSON.stringify(
      await server.network.database.query('select * from throttled_line'),
    );
    expect(lines).not.toContain('203.0.113');
    expect(lines).not.toContain('example.org');
    expect(cookiesOf(await signIn('192.0.2.98', 'x', { email: 'x@example.org' }))).toBe('');
  });
});
