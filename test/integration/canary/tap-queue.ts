import { Redis } from 'ioredis';
import type { TestBackend } from '../../support/queue-backends.js';
import type { TestNetwork } from '../../support/test-network.js';

/** Everything that is written to the queue from now on: its jobs are gone as soon as they are done. */
export interface TappedQueue {
  readonly text: () => Promise<string>;
  readonly close: () => void;
}

export async function tapQueue(network: TestNetwork, backend: TestBackend): Promise<TappedQueue> {
  return backend.redisUrl ? tapRedis(backend.redisUrl) : tapPostgres(network);
}

async function tapRedis(url: string): Promise<TappedQueue> {
  const redis = new Redis(url);
  const monitor = await redis.monitor();
  const commands: string[] = [];
  monitor.on('monitor', (_time: string, command: string[]) => commands.push(command.join(' ')));
  return {
    text: () => Promise.resolve(commands.join('\n')),
    close: () => {
      monitor.disconnect();
      redis.disconnect();
    },
  };
}

async function tapPostgres({ database }: TestNetwork): Promise<TappedQueue> {
  await database.query('create table queue_tap (written text)');
  await database.query(
    `create function tap() returns trigger language plpgsql security definer as $$
       begin insert into public.queue_tap values (new::text); return null; end $$`,
  );
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema = 'bullmq' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    await database.query(
      `create trigger tap after insert or update on ${name} for each row execute function public.tap()`,
    );
  }
  return {
    text: async () => {
      const rows = await database.query<{ written: string }>('select written from queue_tap');
      return rows.map(({ written }) => written).join('\n');
    },
    close: () => undefined,
  };
}
