import { EraseOrganisation } from '#data-protection';
import { systemActor, Transactions } from '#database';
import { Organisations, SuspendPerson } from '#membership';
import { suggestPair } from '../../support/suggested-pair.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const DAY = 24 * 3_600_000;
const operator = systemActor('test');
const CONTACT = '/api/v1/organisations/me/contact';

describe('an address at which an organisation wants to be told', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let member: TokenHolder;
  /** Of its editor. */
  let cookie: string;
  let count = 0;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
  }, START_MS);
  afterAll(() => server.stop());
  beforeEach(async () => {
    member = await server.member();
    await query('delete from organisation_contact where organisation_id = $1');
    ({ cookie } = await people.signedIn({ in: member.id, role: 'editor' }));
  });

  const fresh = () => `office-${++count}@example.org`;
  const query = <Row extends object>(sql: string, values: readonly unknown[] = [member.id]) =>
    server.network.database.query<Row>(sql, [...values]);
  const say = (email: string, said: object = {}) =>
    server.api.put(CONTACT, { cookie, body: { email, ...said } });
  const read = async () => (await server.api.get(CONTACT, { cookie })).body;
  const again = () => server.api.post(`${CONTACT}/confirmations`, { cookie });
  const follow = (token: string, path = '') =>
    server.api.post(`/api/v1/contact-confirmations${path}`, { body: { token } });
  const confirm = async (email: string) => follow(await people.linkToken('confirm-contact', email));
  const mailsTo = async (address: string) => {
    await server.network.drained();
    const mails = await server.network.mails();
    return mails.filter(({ to }) => to?.some((one) => one.address === address));
  };
  /** Where the worker mails what is new. */
  const toldAt = () =>
    server.network.get(Transactions).run(operator, async (tx) => {
      const recipient = await server.network.get(Organisations).recipient(tx, member.id);
      return recipient?.email ?? null;
    });
  const confirmed = async () => {
    const email = fresh();
    await say(email);
    expect((await confirm(email)).status).toBe(200);
    return email;
  };

  it('waits until somebody who reads the mail there says so, and the one before counts so long', async () => {
    const before = await confirmed();
    const email = fresh();
    const said = await say(email, { phone: '+855 12 345 678' });
    const until = new Date(server.network.clock.now().getTime() + 7 * DAY).toISOString();
    const waits = { email: before, phone: '+855 12 345 678', waiting: { email, until } };
    expect(said).toMatchObject({ status: 200, body: waits });
    expect(await read()).toMatchObject(waits);
    expect(await toldAt()).toBe(before);

    const token = await people.linkToken('confirm-contact', email);
    const [{ name } = { name: '' }] = await query<{ name: string }>(
      'select name from organisation where id = $1',
    );
    for (let looked = 0; looked < 2; looked++)
      expect(await follow(token, '/look')).toMatchObject({ body: { organisation: name } });
    expect(await toldAt()).toBe(before);

    expect(await follow(token)).toMatchObject({ status: 200, body: { organisation: name } });
    expect(await read()).toMatchObject({ email, phone: '+855 12 345 678', waiting: null });
    expect(await toldAt()).toBe(email);
    expect((await follow(token)).status).toBe(409);
  });

  it('gets one mail, in which nobody has written a word of theirs', async () => {
    const email = fresh();
    await say(email, { note: 'Buy our pots.' });
    await say(email, { note: 'Buy our jugs.' });
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Confirm the contact address']);
    expect(mails[0]?.text).toContain('/confirm-contact?token=');
    expect(mails[0]?.text).not.toMatch(/Buy our/);
  });

  it('is nowhere in the audit, which says that it was asked about and confirmed', async () => {
    await query(`delete from audit_entry where subject_id = $1`);
    const email = await confirmed();
    const entries = await query<{ action: string; codes: object }>(
      `select action, actor_kind, codes from audit_entry
        where subject_id = $1 and action like 'organisation.contact%' order by id`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'organisation.contact-given',
      'organisation.contact-confirmation-asked',
      'organisation.contact-confirmed',
    ]);
    expect(JSON.stringify(entries)).not.toContain(email);
  });

  it('need not wait when somebody who works there has it', async () => {
    const { email } = await people.add({ in: member.id, role: 'viewer' });
    expect((await say(email.toUpperCase())).body).toMatchObject({ waiting: null });
    expect((await toldAt())?.toLowerCase()).toBe(email);
    expect(await mailsTo(email)).toEqual([]);
  });

  it.each([
    ['of another organisation', () => server.member().then(({ id }) => id), null],
    ['who is suspended', () => member.id, 'suspended_at = now()'],
    ['who has never signed in', () => member.id, 'email_confirmed_at = null'],
  ])('waits when it is that of somebody %s', async (_, organisation, change) => {
    const { id, email } = await people.add({ in: await organisation(), role: 'editor' });
    if (change) await query(`update person set ${change} where id = $1`, [id]);
    expect((await say(email)).body).toMatchObject({ email: null, waiting: { email } });
  });

  it('waits no longer once the one before is given again', async () => {
    const before = await confirmed();
    const email = fresh();
    await say(email);
    expect((await say(before)).body).toMatchObject({ email: before, waiting: null });
    expect((await confirm(email)).status).toBe(409);
    expect(await toldAt()).toBe(before);
  });

  it('waits no longer once another one is given', async () => {
    const [first, second] = [fresh(), fresh()];
    await say(first);
    expect((await say(second)).body).toMatchObject({ waiting: { email: second } });
    expect((await confirm(first)).status).toBe(409);
    expect((await confirm(second)).status).toBe(200);
    expect(await toldAt()).toBe(second);
  });

  it('waits for seven days', async () => {
    const email = fresh();
    await say(email);
    await query(
      `update one_time_link set expires_at = $2 where organisation_id = $1 and purpose = 'confirm-contact'`,
      [member.id, server.network.clock.now()],
    );
    expect(await read()).toMatchObject({ email: null, waiting: null });
    expect((await confirm(email)).status).toBe(409);
    expect(await again()).toMatchObject({ status: 409, body: { code: 'no-address-waits' } });
  });

  it('keeps what is said besides, for an organisation that has no other', async () => {
    const email = fresh();
    const said = { personName: 'Sok Dara', phone: '+855 12 345 678', note: 'Mornings.' };
    expect((await say(email, said)).body).toMatchObject({ email: null, ...said });
    expect(await toldAt()).toBeNull();
    await confirm(email);
    expect(await read()).toMatchObject({ email, ...said });
  });

  it('is told in the portal only, an organisation that has no other', async () => {
    const email = fresh();
    await say(email, { phone: '+855 12 345 678' });
    await suggestPair(server.network, [member, await server.member({ country: 'CN' })]);
    const told = await query(`select 1 from notification where organisation_id = $1`);
    expect(told).not.toEqual([]);
    expect(await query('select 1 from mailing where organisation_id = $1')).toEqual([]);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('is sent the link once more when that is asked for, and the one before it ends', async () => {
    const email = fresh();
    await say(email);
    const former = await people.linkToken('confirm-contact', email);
    await server.network.drained();
    expect((await again()).status).toBe(202);
    expect(await mailsTo(email)).toHaveLength(2);
    expect((await follow(former)).status).toBe(409);
    expect((await confirm(email)).status).toBe(200);
  });

  it('is not flooded, nor does one organisation mail to one address after another', async () => {
    const email = fresh();
    await say(email);
    const answers: number[] = [];
    for (let i = 0; i < 6; i++) {
      // A link that ends before its mail is out is not mailed.
      await server.network.drained();
      answers.push((await again()).status);
    }
    expect(answers).toEqual([202, 202, 202, 202, 429, 429]);
    const another = await say(fresh(), { note: 'Evenings.' });
    expect(another).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(await read()).toMatchObject({ waiting: { email }, note: null });
    // What is not mailed goes on being saved.
    expect((await say(email, { note: 'Evenings.' })).status).toBe(200);
    expect(await mailsTo(email)).toHaveLength(5);
  });

  it('is not flooded by many organisations either', async () => {
    const email = fresh();
    const answers: number[] = [];
    for (let i = 0; i < 6; i++) {
      const other = await people.signedIn({ in: (await server.member()).id, role: 'editor' });
      answers.push((await server.api.put(CONTACT, { ...other, body: { email } })).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('tells the organisation nothing of whose it is', async () => {
    const { id, email } = await people.add();
    await server.network.get(SuspendPerson).run(operator, id, true);
    const [toSuspended, toNobody] = [await say(email), await say(fresh())];
    await server.network.drained();
    expect(toSuspended.body.waiting.until).toBe(toNobody.body.waiting.until);
    await say(email);
    expect(await mailsTo(email)).toEqual([]);
    expect(await read()).toMatchObject({ waiting: { email } });
    // Whoever is suspended speaks for nobody.
    expect((await confirm(email)).status).toBe(409);
    expect(await toldAt()).toBeNull();
  });

  it('ends the links by which others have answered for the organisation', async () => {
    await confirmed();
    const id = crypto.randomUUID();
    await query(
      `insert into one_time_link (id, purpose, token_hash, email, language, organisation_id, created_at, expires_at)
       values ($2, 'answer', $3, '', '', $1, now(), now() + interval '9 days')`,
      [member.id, id, id],
    );
    const email = fresh();
    await say(email);
    const open = () => query('select 1 from one_time_link where id = $1 and used_at is null', [id]);
    expect(await open()).toHaveLength(1);
    await confirm(email);
    expect(await open()).toHaveLength(0);
  });

  it('is forgotten with its organisation', async () => {
    const email = fresh();
    await say(email);
    await server.network.drained();
    await server.network.get(EraseOrganisation).run(operator, member.id);
    expect(await query('select 1 from one_time_link where email = $1', [email])).toEqual([]);
  });
});
