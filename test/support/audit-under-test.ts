import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditModule, type AuditVerdict, recordAudit, SealAudit, verifySeals } from '#audit';
import { Clock, ClockModule, FixedClock } from '#clock';
import { DatabaseModule, newId, systemActor, Transactions } from '#database';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const START = new Date('2026-11-22T08:00:00.123Z');
const actor = systemActor('test');

/** The audit with the worker's rights. Real: PostgreSQL. Faked: the clock. */
export class AuditUnderTest {
  private constructor(
    readonly database: TestDatabase,
    readonly clock: FixedClock,
    private readonly module: TestingModule,
  ) {}

  static async start(): Promise<AuditUnderTest> {
    const database = await createTestDatabase();
    const clock = new FixedClock(START);
    const { url } = database;
    const connection = { url, role: 'worker', poolSize: 12, applicationName: 'test' } as const;
    const module = await Test.createTestingModule({
      imports: [ClockModule, DatabaseModule.forRoot(connection), AuditModule],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    return new AuditUnderTest(database, clock, module);
  }

  /** Records an entry in a transaction of its own and answers its id. `hold` is waited for before the commit. */
  async record(hold: Promise<void> = Promise.resolve()): Promise<string> {
    const subjectId = newId();
    await this.module.get(Transactions).run(actor, async (tx) => {
      await this.write(tx, subjectId);
      await hold;
    });
    const [entry] = await this.database.query<{ id: string }>(
      'select id from audit_entry where subject_id = $1',
      [subjectId],
    );
    return entry!.id;
  }

  /** Makes one seal of all that waits, or of `limit` entries; the number of the seal, or null. */
  async seal(limit?: number): Promise<number | null> {
    return (await this.module.get(SealAudit).run(limit))?.number ?? null;
  }

  verify(keptHead?: string): Promise<AuditVerdict> {
    return verifySeals(this.module.get(DataSource), keptHead);
  }

  /** An empty audit, and the clock where it stood at the start. */
  async reset(): Promise<void> {
    await this.database.query('truncate audit_entry, audit_seal, audit_unsealed');
    this.clock.advance(START.getTime() - this.clock.now().getTime());
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  private write(tx: EntityManager, subjectId: string): Promise<void> {
    return recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'posting.paused',
      subjectKind: 'posting',
      subjectId,
      subjectVersion: 4,
      codes: { from: 'published', to: 'paused' },
    });
  }
}
