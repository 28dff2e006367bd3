/** A queue backend that the flow tests run on. */
export interface TestBackend {
  readonly name: 'postgres' | 'redis';
  readonly redisUrl: string | undefined;
}

/** PostgreSQL always, Redis where there is one; global-setup says in one line when there is none. */
export function queueBackends(): TestBackend[] {
  const redisUrl = process.env.TEST_REDIS_URL;
  return [
    { name: 'postgres', redisUrl: undefined },
    ...(redisUrl ? [{ name: 'redis' as const, redisUrl }] : []),
  ];
}
