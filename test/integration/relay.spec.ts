import { Test, type TestingModule } from '@nestjs/testing';
import { LoggerModule } from 'nestjs-pino';
import { Clock, ClockModule, FixedClock } from '#clock';
import { DatabaseModule, newId, systemActor, Transactions } from '#database';
import { Outbox, OutboxClaims, OutboxModule } from '#outbox';
import { postingPublished } from '#pipeline';
import { JobQueues, type QueuedRow } from '#queue';
import { LostJobs } from '../../apps/worker/src/lost-jobs.js';
import { RelayOutbox } from '../../apps/worker/src/relay-outbox.js';
import { eventually } from '../support/eventually.js';
import { queueBackends } from '../support/queue-backends.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const LEASE = 30_000;

/** From the outbox to the queue, with nobody at work on it. Real: both. Faked: the clock. */
describe.each(queueBackends())('from the outbox to the queue on $name', ({ name, redisUrl }) => {
  let database: TestDatabase;
  let module: TestingModule;
  let clock: FixedClock;

  beforeEach(async () => {
    database = await createTestDatabase();
    clock = new FixedClock(new Date('2026-11-22T08:00:00Z'));
    const { url } = database;
    const connection = { url, role: 'worker', poolSize: 4, applicationName: 'test' } as const;
    const prefix = new URL(url).pathname.slice(1);
    module = await Test.createTestingModule({
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: 'silent' } }),
        ClockModule,
        DatabaseModule.forRoot(connection),
        OutboxModule,
      ],
      providers: [
        {
          provide: JobQueues,
          useFactory: () =>
            JobQueues.open({ databaseUrl: url, redisUrl, prefix, onError: () => undefined }),
        },
        LostJobs,
        RelayOutbox,
      ],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
  });
  afterEach(async () => {
    await module.get(RelayOutbox).stop();
    await module.get(JobQueues).close();
    await module.close();
    await database.drop();
  });

  const record = (rows: number) =>
    module.get(Transactions).run(systemActor('test'), async (tx) => {
      for (let i = 0; i < rows; i++)
        await module.get(Outbox).record(tx, postingPublished({ postingId: newId(), version: 1 }));
    });
  const claim = async () => (await module.get(OutboxClaims).claim(10, LEASE)) as QueuedRow[];
  const inState = async (state: string) =>
    (await database.query<{ id: string }>('select id from outbox where state = $1', [state])).map(
      ({ id }) => id,
    );

  it('a row of a job or a queue that nobody knows becomes a dead letter, and the others go on', async () => {
    await record(3);
    const [stranger, misdirected] = await database.query<{ id: string }>('select id from outbox');
    await database.query(`update outbox set job = 'send-fax' where id = $1`, [stranger?.id]);
    await database.query(`update outbox set queue = 'faxes' where id = $1`, [misdirected?.id]);
    module.get(RelayOutbox).start();
    await eventually(async () => (await inState('pending')).length === 0, { what: 'the relay' });
    await eventually(async () => (await inState('dead')).length === 2, { what: 'dead letters' });
    const dead = await database.query<{ last_error: string }>(
      `select last_error from outbox where state = 'dead' order by job = 'send-fax' desc`,
    );
    expect(dead[0]?.last_error).toContain('"send-fax"');
    expect(dead[1]?.last_error).toContain('"faxes"');
    expect(await inState('leased')).toHaveLength(1);
  });

  it('a row that waits its turn in the queue is left there; one that the queue forgot is not', async () => {
    await record(2);
    const [waiting, lost] = await claim();
    await module.get(JobQueues).enqueue([waiting!]);
    await module.get(LostJobs).releaseForgotten();
    expect(await inState('pending')).toEqual([]);
    clock.advance(LEASE + 1);
    await module.get(LostJobs).releaseForgotten();
    expect(await inState('pending')).toEqual([lost!.id]);
    expect(await inState('leased')).toEqual([waiting!.id]);
  });

  it('everything comes back at once when the queue was emptied', async () => {
    await record(5);
    await claim();
    // The first look at a queue that has nothing of ours, not even the mark, is a look at an emptied one.
    await module.get(LostJobs).releaseAfterLoss();
    expect(await inState('pending')).toHaveLength(name === 'redis' ? 5 : 0);
  });
});
