import { systemActor, Transactions } from '#database';
import { ChangePlace, People } from '#membership';
import { ReindexPostings } from '#posting';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const ME = '/api/v1/organisations/me';
const actor = systemActor('test');

/** Nothing in it points at the names: only who knows them masks them. */
const text = 'We ask for two deep wells. Dovrin keeps the list of houses, and quask the pump.';

// Real: PostgreSQL with its roles and policies, the worker and its queue. Called by hand: what the worker does each minute.
describe('what is masked when other names become known', () => {
  let server: ApiUnderTest;
  let member: TokenHolder;
  let other: TokenHolder;
  let people: TestPeople;
  let administrator: string;
  let postingId: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    other = await server.member();
  }, START_MS);
  afterAll(() => server.stop());
  beforeEach(async () => {
    member = await server.member({ description: text });
    administrator = (await people.signedIn({ in: member.id, role: 'administrator' })).cookie;
    const posted = { kind: 'demand', country: 'KH', text };
    postingId = (await server.api.post('/api/v1/postings', { token: member.token, body: posted }))
      .body.id;
  });

  /** Somebody of the name takes a place in the organisation. */
  const joins = async (name: string): Promise<string> => {
    const { id } = await people.add();
    await server.network.database.query('update person set name = $2 where id = $1', [id, name]);
    await server.network.get(Transactions).run(actor, (tx) => {
      const place = { personId: id, organisationId: member.id, role: 'administrator' as const };
      return server.network.get(People).affiliate(tx, actor, place);
    });
    return id;
  };
  const contactIs = (personName: string | null, email = 'office@example.org') =>
    server.api.send('PUT', `${ME}/contact`, { cookie: administrator, body: { email, personName } });
  const reindexed = async () => {
    await server.network.drained();
    const reindex = server.network.get(ReindexPostings);
    const fails = (_id: string, error: unknown) => {
      throw error;
    };
    while ((await reindex.run(fails)) > 0);
  };
  const asOther = async () =>
    (await server.api.get(`/api/v1/postings/${postingId}`, { token: other.token })).body.text;
  const describedToOther = async () =>
    (await server.api.get(`/api/v1/organisations/${member.id}`, { token: other.token })).body
      .description;
  const isFoundBy = async (q: string, { token }: TokenHolder = other) => {
    const { items } = (await server.api.get(`/api/v1/postings?q=${q}&limit=100`, { token })).body;
    return items.some(({ id }: { id: string }) => id === postingId);
  };

  it('are the names of a colleague who joins, in postings, in what is found, and in the description', async () => {
    expect(await isFoundBy('quask')).toBe(true);
    await joins('Dovrin Quask');
    await reindexed();
    const masked = 'We ask for two deep wells. […] keeps the list of houses, and quask the pump.';
    expect(await asOther()).toBe(masked);
    expect(await describedToOther()).toBe(masked);
    expect(await isFoundBy('dovrin')).toBe(false);
    expect(await isFoundBy('dovrin', member)).toBe(true);
    expect(await isFoundBy('wells')).toBe(true);
  });

  it('is the name of another contact person', async () => {
    await contactIs('Dovrin');
    await reindexed();
    expect(await asOther()).toContain('[…] keeps the list');
  });

  it('stays masked when somebody has left, though more is masked anew', async () => {
    const left = await joins('Dovrin Sol');
    await reindexed();
    await joins('Bopha Lim');
    const place = { personId: left, organisationId: member.id, role: null };
    await server.network.get(ChangePlace).run(actor, place);
    await contactIs('Quask Quask');
    await reindexed();
    expect(await asOther()).toContain('[…] keeps the list');
    expect(await describedToOther()).toContain('[…] keeps the list');
  });

  it('stays masked when the posting is written anew, though nobody has the name any more', async () => {
    const left = await joins('Dovrin Sol');
    await reindexed();
    const place = { personId: left, organisationId: member.id, role: null };
    await server.network.get(ChangePlace).run(actor, place);
    await reindexed();
    const at = `/api/v1/postings/${postingId}`;
    const { headers } = await server.api.get(at, { token: member.token });
    const edited = await server.api.send('PUT', at, {
      token: member.token,
      headers: { 'if-match': String(headers.etag) },
      body: { kind: 'demand', country: 'KH', text: `${text} It is for Dovrin to say.` },
    });
    expect(edited.status).toBe(200);
    const read = await asOther();
    expect(read).toContain('[…] keeps the list');
    expect(read).toContain('for […] to say');
  });

  it('is another version of the organisation, and so is another address', async () => {
    const read = async (headers: Record<string, string> = {}) =>
      server.api.get(ME, { token: member.token, headers });
    const etag = async () => String((await read()).headers.etag);
    await contactIs(null, 'new-office@example.org');
    const first = await etag();
    const token = await people.linkToken('confirm-contact', 'new-office@example.org');
    await server.api.post('/api/v1/contact-confirmations', { body: { token } });
    const told = await read({ 'if-none-match': first });
    expect(told).toMatchObject({ status: 200, body: { email: 'new-office@example.org' } });
    const second = await etag();
    await joins('Bopha Lim');
    expect(await etag()).not.toBe(second);
    expect((await read({ 'if-none-match': await etag() })).status).toBe(304);
  });

  it('asks for nothing when an address changes and no name', async () => {
    const asked = async () =>
      server.network.database.query(
        `select 1 from outbox where job = 'remask-organisation' and reference = $1`,
        [member.id],
      );
    await contactIs('Dovrin');
    expect(await asked()).toHaveLength(1);
    await contactIs('Dovrin', 'elsewhere@example.org');
    expect(await asked()).toHaveLength(1);
  });

  it('is found by nobody else while a posting has no masks, as one from before they were', async () => {
    await server.network.database.query(
      `update posting set masks = null, search_version = '' where id = $1`,
      [postingId],
    );
    expect(await isFoundBy('dovrin')).toBe(false);
    expect(await isFoundBy('wells')).toBe(false);
    expect(await isFoundBy('wells', member)).toBe(true);
    await reindexed();
    expect(await isFoundBy('wells')).toBe(true);
  });
});
