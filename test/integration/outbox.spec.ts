import { newId, systemActor, Transactions } from '#database';
import { Outbox, OutboxClaims, OutboxResults } from '#outbox';
import { postingPublished } from '#pipeline';
import { OutboxUnderTest } from '../support/outbox-under-test.js';

const actor = systemActor('test');
const lease = 30_000;

describe('the outbox', () => {
  let outbox: OutboxUnderTest;

  beforeAll(async () => {
    outbox = await OutboxUnderTest.start();
  });
  afterEach(() => outbox.reset());
  afterAll(() => outbox.stop());

  const claims = () => outbox.module.get(OutboxClaims);
  const results = () => outbox.module.get(OutboxResults);
  const inTransaction = <T>(work: Parameters<Transactions['run']>[1]) =>
    outbox.module.get(Transactions).run(actor, work) as Promise<T>;
  const states = async () => {
    const rows = await outbox.database.query<{ state: string }>(
      'select state from outbox order by id',
    );
    return rows.map((row) => row.state);
  };

  it('holds one row per job, reference and version, however often the event is recorded', async () => {
    const postingId = newId();
    await Promise.all([1, 2, 3].map(() => outbox.record(postingId)));
    await outbox.record(postingId, 2);
    expect(await states()).toEqual(['pending', 'pending']);
  });

  it('has nothing of a transaction that rolled back', async () => {
    const failing = inTransaction(async (tx) => {
      await outbox.module
        .get(Outbox)
        .record(tx, postingPublished({ postingId: newId(), version: 1 }));
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await states()).toEqual([]);
  });

  it('gives each row to one of several relays', async () => {
    for (let i = 0; i < 40; i++) await outbox.record();
    const batches = await Promise.all(Array.from({ length: 8 }, () => claims().claim(10, lease)));
    const ids = batches.flat().map((row) => row.id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('calls a row overdue when its lease has run out, not before, and gives it back when told to', async () => {
    await outbox.record();
    const [claimed] = await claims().claim(10, lease);
    outbox.clock.advance(lease);
    expect(await claims().overdue()).toEqual([]);
    outbox.clock.advance(1);
    expect(await claims().overdue()).toEqual([claimed]);
    expect(await claims().release([claimed!.id])).toBe(1);
    expect(await claims().overdue()).toEqual([]);
    expect(await claims().claim(10, lease)).toEqual([claimed]);
  });

  it('gives all leases back when the queue has lost its memory', async () => {
    await outbox.record();
    await outbox.record();
    await claims().claim(10, lease);
    expect(await claims().releaseAll()).toBe(2);
  });

  it('lets one transaction at a time work on a row, and nobody on a finished one', async () => {
    await outbox.record();
    const [row] = await claims().claim(1, lease);
    const id = row?.id ?? '';
    await inTransaction(async (tx) => {
      expect(await results().take(tx, id)).toMatchObject({ id });
      const other = await outbox.module
        .get(Transactions)
        ['dataSource'].transaction((second) => results().take(second, id));
      expect(other).toBeNull();
      await results().finish(tx, id, 'done');
    });
    await inTransaction(async (tx) => expect(await results().take(tx, id)).toBeNull());
  });

  it('forgets what was done a month ago, batch by batch, and no dead letter', async () => {
    for (let i = 0; i < 4; i++) await outbox.record();
    const [dead, ...done] = await claims().claim(4, lease);
    await inTransaction(async (tx) => {
      await results().bury(tx, dead!.id, 'no');
      for (const { id } of done) await results().finish(tx, id, 'done');
    });
    await outbox.record();
    const forget = () => inTransaction<number>((tx) => results().forgetOld(tx, 2));
    outbox.clock.advance(30 * 86_400_000);
    expect(await forget()).toBe(0);
    outbox.clock.advance(1);
    expect([await forget(), await forget(), await forget()]).toEqual([2, 1, 0]);
    expect((await states()).sort()).toEqual(['dead', 'pending']);
  });

  it('tries a failed row again later, buries it after the last try, and replays it as it was', async () => {
    await outbox.record();
    const [row] = await claims().claim(1, lease);
    const id = row?.id ?? '';
    const failOnce = () =>
      inTransaction((tx) =>
        results().fail(tx, id, {
          error: 'no',
          maxFailures: 2,
          delayMilliseconds: (n) => n * 1_000,
        }),
      );
    await failOnce();
    expect(await claims().claim(1, lease)).toEqual([]);
    outbox.clock.advance(1_000);
    expect(await claims().claim(1, lease)).toHaveLength(1);
    await failOnce();
    expect(await states()).toEqual(['dead']);
    expect(await inTransaction((tx) => results().replay(tx, id))).toBe(true);
    expect(await inTransaction((tx) => results().replay(tx, id))).toBe(false);
    expect(await claims().claim(1, lease)).toHaveLength(1);
    expect(await states()).toEqual(['leased']);
  });
});
