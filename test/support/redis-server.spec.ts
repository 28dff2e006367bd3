import { Redis } from 'ioredis';
import path from 'node:path';
import { redisServerFile, startRedisServer } from './redis-server.js';
import { makeTestDirectory, removeTestDirectory } from './test-directory.js';

const whereRedisIs = redisServerFile() ? describe : describe.skip;

whereRedisIs('startRedisServer', () => {
  let directory: string;
  beforeEach(() => (directory = makeTestDirectory()));
  afterEach(() => removeTestDirectory(directory));

  it('starts one that a killed one can be replaced by, under the same address', async () => {
    const first = await startRedisServer({ directory });
    const client = new Redis(first.url, { lazyConnect: true });
    await client.connect();
    await client.set('word', 'rice');
    client.disconnect();
    await first.kill();

    const second = await startRedisServer({ directory, port: first.port });
    expect(second.url).toBe(first.url);
    const again = new Redis(second.url);
    expect(await again.get('word')).toBeNull(); // nothing is kept unless the test asks for it
    again.disconnect();
    await second.stop();
  });

  it('takes settings', async () => {
    const settings = { maxmemory: '20mb', 'maxmemory-policy': 'noeviction' };
    const redis = await startRedisServer({ directory: path.join(directory, 'full'), settings });
    const client = new Redis(redis.url);
    expect(await client.config('GET', 'maxmemory')).toEqual(['maxmemory', String(20 * 1024 ** 2)]);
    client.disconnect();
    await redis.stop();
  });

  it('says why when it does not start', async () => {
    const settings = { 'no-such-setting': 'x' };
    await expect(startRedisServer({ directory, settings })).rejects.toThrow('no-such-setting');
  });
});
