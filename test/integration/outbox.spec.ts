import { Test, type TestingModule } from '@nestjs/testing';
import { Clock, ClockModule, FixedClock } from '#clock';
import { DatabaseModule, newId, systemActor, Transactions } from '#database';
import { Outbox, OutboxClaims, OutboxModule, OutboxResults } from '#outbox';
import { postingPublished } from '#pipeline';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const actor = systemActor('test');
const lease = 30_000;

describe('the outbox', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let clock: FixedClock;

  beforeEach(async () => {
    database = await createTestDatabase();
    clock = new FixedClock(new Date('2026-11-22T08:00:00Z'));
    const connection = {
      url: database.url,
      role: 'worker',
      poolSize: 8,
      applicationName: 'test',
    } as const;
    module = await Test.createTestingModule({
      imports: [ClockModule, DatabaseModule.forRoot(connection), OutboxModule],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
  });
  afterEach(async () => {
    await module.close();
    await database.drop();
  });

  const record = (postingId: string, version = 1) =>
    module
      .get(Transactions)
      .run(actor, (tx) => module.get(Outbox).record(tx, postingPublished({ postingId, version })));
  const claims = () => module.get(OutboxClaims);
  const results = () => module.get(OutboxResults);
  const inTransaction = <T>(work: Parameters<Transactions['run']>[1]) =>
    module.get(Transactions).run(actor, work) as Promise<T>;
  const states = async () => {
    const rows = await database.query<{ state: string }>('select state from outbox order by id');
    return rows.map((row) => row.state);
  };

  it('holds one row per job, reference and version, however often the event is recorded', async () => {
    const postingId = newId();
    await Promise.all([record(postingId), record(postingId), record(postingId)]);
    await record(postingId, 2);
    expect(await states()).toEqual(['pending', 'pending']);
  });

  it('has nothing of a transaction that rolled back', async () => {
    const failing = inTransaction(async (tx) => {
      await module.get(Outbox).record(tx, postingPublished({ postingId: newId(), version: 1 }));
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await states()).toEqual([]);
  });

  it('gives each row to one of several relays', async () => {
    for (let i = 0; i < 40; i++) await record(newId());
    const batches = await Promise.all(Array.from({ length: 8 }, () => claims().claim(10, lease)));
    const ids = batches.flat().map((row) => row.id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('calls a row overdue when its lease has run out, not before, and gives it back when told to', async () => {
    await record(newId());
    const [claimed] = await claims().claim(10, lease);
    clock.advance(lease);
    expect(await claims().overdue()).toEqual([]);
    clock.advance(1);
    expect(await claims().overdue()).toEqual([claimed]);
    expect(await claims().release([claimed!.id])).toBe(1);
    expect(await claims().overdue()).toEqual([]);
    expect(await claims().claim(10, lease)).toEqual([claimed]);
  });

  it('gives all leases back when the queue has lost its memory', async () => {
    await record(newId());
    await record(newId());
    await claims().claim(10, lease);
    expect(await claims().releaseAll()).toBe(2);
  });

  it('lets one transaction at a time work on a row, and nobody on a finished one', async () => {
    await record(newId());
    const [row] = await claims().claim(1, lease);
    const id = row?.id ?? '';
    await inTransaction(async (tx) => {
      expect(await results().take(tx, id)).toMatchObject({ id });
      const other = await module
        .get(Transactions)
        ['dataSource'].transaction((second) => results().take(second, id));
      expect(other).toBeNull();
      await results().finish(tx, id, 'done');
    });
    await inTransaction(async (tx) => expect(await results().take(tx, id)).toBeNull());
  });

  it('forgets what was done a month ago, batch by batch, and no dead letter', async () => {
    for (let i = 0; i < 4; i++) await record(newId());
    const [dead, ...done] = await claims().claim(4, lease);
    await inTransaction(async (tx) => {
      await results().bury(tx, dead!.id, 'no');
      for (const { id } of done) await results().finish(tx, id, 'done');
    });
    await record(newId());
    const forget = () => inTransaction<number>((tx) => results().forgetOld(tx, 2));
    clock.advance(30 * 86_400_000);
    expect(await forget()).toBe(0);
    clock.advance(1);
    expect([await forget(), await forget(), await forget()]).toEqual([2, 1, 0]);
    expect((await states()).sort()).toEqual(['dead', 'pending']);
  });

  it('tries a failed row again later, buries it after the last try, and replays it as it was', async () => {
    await record(newId());
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
    clock.advance(1_000);
    expect(await claims().claim(1, lease)).toHaveLength(1);
    await failOnce();
    expect(await states()).toEqual(['dead']);
    expect(await inTransaction((tx) => results().replay(tx, id))).toBe(true);
    expect(await inTransaction((tx) => results().replay(tx, id))).toBe(false);
    expect(await claims().claim(1, lease)).toHaveLength(1);
    expect(await states()).toEqual(['leased']);
  });
});
