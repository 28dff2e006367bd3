import { OutboxClaims } from '#outbox';
import { JobQueues, type QueuedRow } from '#queue';
import { LostJobs } from '../../apps/worker/src/lost-jobs.js';
import { RelayOutbox } from '../../apps/worker/src/relay-outbox.js';
import { eventually } from '../support/eventually.js';
import { OutboxUnderTest } from '../support/outbox-under-test.js';
import { queueBackends } from '../support/queue-backends.js';

const LEASE = 30_000;

describe.each(queueBackends())('from the outbox to the queue on $name', ({ name, redisUrl }) => {
  let outbox: OutboxUnderTest;

  beforeAll(async () => {
    outbox = await OutboxUnderTest.start((databaseUrl) => [
      {
        provide: JobQueues,
        useFactory: () =>
          JobQueues.open({
            databaseUrl,
            redisUrl,
            prefix: new URL(databaseUrl).pathname.slice(1),
            onError: () => undefined,
          }),
      },
      LostJobs,
      RelayOutbox,
    ]);
  });
  afterEach(() => outbox.reset());
  afterAll(async () => {
    await outbox.module.get(JobQueues).close();
    await outbox.stop();
  });

  const record = async (rows: number) => {
    for (let i = 0; i < rows; i++) await outbox.record();
  };
  const claim = async () => (await outbox.module.get(OutboxClaims).claim(10, LEASE)) as QueuedRow[];
  const inState = async (state: string) => {
    const sql = 'select id from outbox where state = $1';
    return (await outbox.database.query<{ id: string }>(sql, [state])).map(({ id }) => id);
  };

  it('everything comes back at once when the queue was emptied', async () => {
    await record(5);
    await claim();
    // The first look at a queue that has nothing of ours, not even the mark, is a look at an emptied one.
    await outbox.module.get(LostJobs).releaseAfterLoss();
    expect(await inState('pending')).toHaveLength(name === 'redis' ? 5 : 0);
  });

  it('a row that waits its turn in the queue is left there; one that the queue forgot is not', async () => {
    await record(2);
    const [waiting, lost] = await claim();
    await outbox.module.get(JobQueues).enqueue([waiting!]);
    await outbox.module.get(LostJobs).releaseForgotten();
    expect(await inState('pending')).toEqual([]);
    outbox.clock.advance(LEASE + 1);
    await outbox.module.get(LostJobs).releaseForgotten();
    expect(await inState('pending')).toEqual([lost!.id]);
    expect(await inState('leased')).toEqual([waiting!.id]);
  });

  it('a row of a job or a queue that nobody knows becomes a dead letter, and the others go on', async () => {
    await record(3);
    const [stranger, misdirected] = await outbox.database.query<{ id: string }>(
      'select id from outbox',
    );
    await outbox.database.query(`update outbox set job = 'send-fax' where id = $1`, [stranger?.id]);
    await outbox.database.query(`update outbox set queue = 'faxes' where id = $1`, [
      misdirected?.id,
    ]);
    outbox.module.get(RelayOutbox).start();
    await eventually(async () => (await inState('pending')).length === 0, { what: 'the relay' });
    await eventually(async () => (await inState('dead')).length === 2, { what: 'dead letters' });
    const dead = await outbox.database.query<{ last_error: string }>(
      `select last_error from outbox where state = 'dead' order by job = 'send-fax' desc`,
    );
    expect(dead[0]?.last_error).toContain('"send-fax"');
    expect(dead[1]?.last_error).toContain('"faxes"');
    expect(await inState('leased')).toHaveLength(1);
    await outbox.module.get(RelayOutbox).stop();
  });
});
