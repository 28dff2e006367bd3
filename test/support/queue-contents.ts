import { Redis } from 'ioredis';
import type { TestNetwork } from './test-network.js';

/** All that BullMQ holds of the network on Redis, keys and values, as text; what it holds in PostgreSQL is in tables. */
export async function redisContents(network: TestNetwork, redisUrl: string): Promise<string> {
  const redis = new Redis(redisUrl);
  try {
    const keys = await redis.keys(`${network.workerEnvironment.QUEUE_PREFIX}*`);
    const values = await Promise.all(keys.map((key) => valueOf(redis, key)));
    return JSON.stringify([keys, values]);
  } finally {
    redis.disconnect();
  }
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      throw new Error(`Say how ${key} is read.`);
  }
}
