import { systemActor, Transactions } from '#database';
import {
  type LinkDetails,
  type OneTimeLink,
  OneTimeLinks,
  parseEmailAddress,
  People,
  type Person,
} from '#membership';
import { overlap } from '../support/overlap.js';
import { TestNetwork } from '../support/test-network.js';

const actor = systemActor('test');

describe('one-time links', () => {
  let network: TestNetwork;
  let links: OneTimeLinks;
  let ana: Person;

  const inTransaction = <T>(work: Parameters<Transactions['run']>[1]) =>
    network.get(Transactions).run(actor, work) as Promise<T>;
  const address = (text: string) => parseEmailAddress(text)!;
  const mail = (changes: Partial<LinkDetails> = {}) =>
    inTransaction<OneTimeLink>((tx) =>
      links.mail(tx, { purpose: 'sign-in', email: address(ana.email), language: 'en', ...changes }),
    );
  const redeem = (token: string, purpose: LinkDetails['purpose'] = 'sign-in') =>
    inTransaction<OneTimeLink>((tx) => links.redeem(tx, purpose, token));
  const notValid = expect.objectContaining({ kind: 'conflict', code: 'link-not-valid' }) as Error;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    links = network.get(OneTimeLinks);
    ana = await inTransaction((tx) =>
      network.get(People).obtain(tx, actor, {
        name: 'Ana López',
        email: address('Ana@example.org'),
        language: 'es',
        confirmed: true,
      }),
    );
  }, 60_000);
  afterAll(() => network.stop());

  it('reaches the person in her language, and the token stands nowhere but in the mail', async () => {
    const link = await mail();
    await network.drained();
    const mails = await network.mails();
    const token = links.tokenOf(link.id);

    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('Su enlace para entrar');
    expect(mails[0]?.to).toEqual([{ name: 'Ana López', address: 'Ana@example.org' }]);
    expect(mails[0]?.text).toContain(
      `https://caravanserai.example.org/sign-in/link?token=${token}\n`,
    );
    for (const table of ['one_time_link', 'outbox', 'audit_entry', 'bullmq.job']) {
      const rows = await network.database.query(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(token);
    }
  });

  it('is good for one use, also when two come at once, and not for another purpose', async () => {
    const link = await mail();
    const token = links.tokenOf(link.id);
    await expect(redeem(token, 'reset-password')).rejects.toEqual(notValid);
    const both = await overlap(
      network.database,
      (hold) =>
        inTransaction(async (tx) => {
          await links.redeem(tx, 'sign-in', token);
          await hold();
        }),
      () => redeem(token),
    );
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(redeem(token)).rejects.toEqual(notValid);
  });

  it('can be used after all when what it was used for did not come about', async () => {
    const link = await mail();
    const token = links.tokenOf(link.id);
    const failing = inTransaction(async (tx) => {
      await links.redeem(tx, 'sign-in', token);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(redeem(token)).resolves.toMatchObject({ id: link.id, email: 'Ana@example.org' });
  });

  it('ends by time, by revocation, and is not to be guessed', async () => {
    const [old, revoked] = [await mail(), await mail({ purpose: 'reset-password' })];
    await inTransaction((tx) => links.revoke(tx, 'reset-password', { emailKey: ana.emailKey }));
    await expect(redeem(links.tokenOf(revoked.id), 'reset-password')).rejects.toEqual(notValid);
    network.clock.advance(30 * 60_000);
    await expect(redeem(links.tokenOf(old.id))).rejects.toEqual(notValid);
    for (const token of ['', 'A'.repeat(43), `${links.tokenOf(old.id)}=`, "' or true --"])
      await expect(redeem(token)).rejects.toEqual(notValid);
  });

  it('is sent to nobody at an address that is unknown or suspended, and not kept', async () => {
    await network.drained();
    const before = (await network.mails()).length;
    const unknown = await mail({ email: address('nobody@example.org') });
    await network.drained();
    await network.database.query('update person set suspended_at = now()');
    const suspended = await mail();
    await network.drained();
    await network.database.query('update person set suspended_at = null');

    expect((await network.mails()).length).toBe(before);
    expect(
      await network.database.query('select id from one_time_link where id = any($1)', [
        [unknown.id, suspended.id],
      ]),
    ).toEqual([]);
  });

  it('invites people who are not known yet, in the language that the inviter chose', async () => {
    const email = address('wang@example.org');
    await mail({ purpose: 'invitation', email, language: 'zh', name: '王芳' });
    await network.drained();
    const last = (await network.mails()).find(({ to }) => to?.[0]?.address === email.address);
    expect(last?.subject).toBe('邀请您加入平台');
    expect(last?.text).toMatch(/^王芳，您好：/);
  });

  it('makes one person of one address, however it is written and however many ask at once', async () => {
    const obtained = await Promise.all(
      ['bo@example.org', 'Bo@Example.org', 'BO@EXAMPLE.ORG'].map((text) =>
        inTransaction<Person>((tx) =>
          network.get(People).obtain(tx, actor, {
            name: 'Bo',
            email: address(text),
            language: 'en',
            confirmed: false,
          }),
        ),
      ),
    );
    expect(new Set(obtained.map(({ id }) => id)).size).toBe(1);
  });
});
