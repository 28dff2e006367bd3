import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { LoggerModule } from 'nestjs-pino';
import { Clock, ClockModule, FixedClock } from '#clock';
import { DatabaseModule, newId, systemActor, Transactions } from '#database';
import { Outbox, OutboxModule } from '#outbox';
import { postingPublished } from '#pipeline';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const START = new Date('2026-11-22T08:00:00Z');

/** The outbox with the worker's rights, and nobody at work on it. Real: PostgreSQL. Faked: the clock. */
export class OutboxUnderTest {
  private constructor(
    readonly database: TestDatabase,
    readonly module: TestingModule,
    readonly clock: FixedClock,
  ) {}

  /** `providers` are told the URL of the database. */
  static async start(
    providers: (databaseUrl: string) => ModuleMetadata['providers'] = () => [],
  ): Promise<OutboxUnderTest> {
    const database = await createTestDatabase();
    const { url } = database;
    const clock = new FixedClock(START);
    const connection = { url, role: 'worker', poolSize: 8, applicationName: 'test' } as const;
    const module = await Test.createTestingModule({
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: 'silent' } }),
        ClockModule,
        DatabaseModule.forRoot(connection),
        OutboxModule,
      ],
      providers: providers(url) ?? [],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    return new OutboxUnderTest(database, module, clock);
  }

  /** Records that a posting was published: one row. */
  async record(postingId: string = newId(), version = 1): Promise<void> {
    const event = postingPublished({ postingId, version });
    await this.module
      .get(Transactions)
      .run(systemActor('test'), (tx) => this.module.get(Outbox).record(tx, event));
  }

  /** As it was at the start: no rows, and the clock where it stood. */
  async reset(): Promise<void> {
    await this.database.query('delete from outbox');
    this.clock.advance(START.getTime() - this.clock.now().getTime());
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }
}
