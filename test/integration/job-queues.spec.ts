import { newId } from '#database';
import { JobQueues } from '#queue';
import { eventually } from '../support/eventually.js';
import { redisServerFile, startRedisServer } from '../support/redis-server.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';
import { queueBackends } from '../support/queue-backends.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const whereRedisIs = redisServerFile() ? describe : describe.skip;

whereRedisIs('the queues on a Redis that hangs', () => {
  it('say soon that they cannot take a row', async () => {
    const directory = makeTestDirectory();
    const redis = await startRedisServer({ directory });
    const queues = await JobQueues.open({
      databaseUrl: '',
      redisUrl: redis.url,
      answersWithin: 1_000,
      onError: () => undefined,
    });
    const row = { id: newId(), dueAt: new Date(), job: 'match-posting' };
    await queues.enqueue([{ ...row, queue: 'matching' }]);
    redis.hang();
    await expect(queues.enqueue([{ ...row, queue: 'deliveries' }])).rejects.toThrow('timed out');
    await queues.close();
    await redis.kill();
    await removeTestDirectory(directory);
  }, 10_000);
});

/** What both backends must do alike. */
describe.each(queueBackends())('the queues on $name', ({ name, redisUrl }) => {
  let database: TestDatabase;
  const opened: JobQueues[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queues) => queues.close()));
  });
  afterAll(async () => {
    await database.drop();
  });

  async function open(): Promise<JobQueues> {
    const prefix = new URL(database.url).pathname.slice(1);
    const queues = await JobQueues.open({
      databaseUrl: database.url,
      redisUrl,
      prefix,
      onError: () => undefined,
    });
    opened.push(queues);
    return queues;
  }

  const row = (id = newId(), dueAt = new Date()) => ({
    id,
    dueAt,
    job: 'match-posting',
    queue: 'matching' as const,
  });

  it('stand on the backend that was asked for', async () => {
    expect((await open()).backendKind).toBe(name);
  });

  it('bring every row to a worker once', async () => {
    const seen: string[] = [];
    const rows = Array.from({ length: 50 }, () => row());
    const queues = await open();
    await queues.enqueue(rows);
    await queues.consume(['matching'], async (id) => void seen.push(id));
    await eventually(async () => seen.length >= 50, { what: '50 rows' });
    expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it('do not add a row that is still waiting or in hand a second time', async () => {
    const seen: string[] = [];
    const [one, last] = [row(), row()];
    const queues = await open();
    await queues.enqueue([one]);
    await queues.enqueue([one]);
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await queues.consume(['matching'], async (id) => {
      seen.push(id);
      if (id === one.id) await held;
    });
    await eventually(async () => seen.includes(one.id), { what: 'the row' });
    await queues.enqueue([one, last]);
    await eventually(async () => seen.includes(last.id), { what: 'the row behind it' });
    release();
    expect(seen).toEqual([one.id, last.id]);
  });

  it('take the next try of a row while the last one is still being put away', async () => {
    const seen: string[] = [];
    const first = row();
    const next = { ...first, dueAt: new Date(first.dueAt.getTime() + 1_000) };
    const queues = await open();
    await queues.consume(['matching'], async (id) => {
      seen.push(id);
      if (seen.length === 1) await queues.enqueue([next]);
    });
    await queues.enqueue([first]);
    await eventually(async () => seen.length === 2, { what: 'the second try' });
    expect(seen).toEqual([first.id, first.id]);
  });

  it('tell what they have forgotten from what waits or is in hand', async () => {
    const [waiting, inHand, never] = [row(), row(), row()];
    const queues = await open();
    await queues.enqueue([inHand]);
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const seen: string[] = [];
    await queues.consume(['matching'], async (id) => {
      seen.push(id);
      await held;
    });
    await queues.enqueue([{ ...waiting, queue: 'deliveries' }]);
    await eventually(async () => seen.length === 1, { what: 'the row in hand' });
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await queues.forgotten([waiting, inHand, never]))).toEqual([never.id]);
    release();
    await eventually(async () => (await queues.forgotten([waiting, inHand, never])).length === 2, {
      what: 'the finished row to be forgotten too',
    });
  });

  it('take a row again that was done before', async () => {
    const seen: string[] = [];
    const again = row();
    const queues = await open();
    await queues.consume(['matching'], async (id) => void seen.push(id));
    await queues.enqueue([again]);
    await eventually(async () => seen.length === 1, { what: 'the first time' });
    await eventually(
      async () => {
        await queues.enqueue([again]);
        return seen.length >= 2;
      },
      { what: 'the second time' },
    );
  });

  it('finish what is in hand before they close', async () => {
    let finished = false;
    const queues = await open();
    let started = () => undefined as void;
    const begun = new Promise<void>((resolve) => (started = resolve));
    await queues.consume(['notifications'], async () => {
      started();
      await new Promise((resolve) => setTimeout(resolve, 200));
      finished = true;
    });
    await queues.enqueue([{ ...row(), queue: 'notifications' }]);
    await begun;
    await queues.close();
    opened.splice(0);
    expect(finished).toBe(true);
  });

  it('notice once that they have lost their memory', async () => {
    const queues = await open();
    const first = await queues.lostItsMemory();
    expect(first).toBe(name === 'redis');
    expect(await queues.lostItsMemory()).toBe(false);
  });
});
