import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DynamicModule,
  type INestApplicationContext,
  Module,
  type Type,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Email } from 'postal-mime';
import { AuditModule } from '#audit';
import { Clock, ClockModule, FixedClock } from '#clock';
import { CooperationModule } from '#cooperation';
import { type Corpus, readCorpus } from '#corpus';
import { DataProtectionModule } from '#data-protection';
import { type Actor, DatabaseModule, organisationActor, systemActor } from '#database';
import {
  AdmitOrganisation,
  GiveContact,
  JoiningModule,
  MembershipModule,
  type Organisation,
  type OrganisationDetails,
  SignInModule,
} from '#membership';
import { KeyringModule, parseSecretKey } from '#keyring';
import { currentPolicy, type Policy } from '#matching';
import { NotificationModule } from '#notification';
import {
  CreatePosting,
  type Posting,
  type PostingDraft,
  PostingModule,
  SubmitPosting,
} from '#posting';
import { PolicyInForce, SuggestionModule } from '#suggestion';
import { AdmitCorpusRow } from '../../apps/demo/src/admit-corpus-row.js';
import { LoadCorpus } from '../../apps/demo/src/load-corpus.js';
import { PostCorpusRow } from '../../apps/demo/src/post-corpus-row.js';
import { readEnvironment } from '../../apps/worker/src/environment.js';
import { RelayOutbox } from '../../apps/worker/src/relay-outbox.js';
import { WorkerModule } from '../../apps/worker/src/worker-module.js';
import { anOrganisation } from '../builders/an-organisation.js';
import { eventually } from './eventually.js';
import { mailsIn } from './mailbox.js';
import type { TestBackend } from './queue-backends.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { TEST_SECRET_KEY } from './test-secret-key.js';

@Module({})
class ApplicationModule {
  static forDatabase(url: string): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        AuditModule,
        ClockModule,
        DatabaseModule.forRoot({ url, role: 'application', poolSize: 10, applicationName: 'test' }),
        KeyringModule.forSecret(parseSecretKey(TEST_SECRET_KEY)!),
        JoiningModule,
        MembershipModule,
        SignInModule.forSite('https://caravanserai.example.org'),
        PostingModule,
        SuggestionModule,
        CooperationModule,
        NotificationModule,
        DataProtectionModule,
      ],
      providers: [AdmitCorpusRow, LoadCorpus, PostCorpusRow],
    };
  }
}

interface UnfinishedRow {
  job: string;
  state: string;
  last_error: string | null;
  dueAt: Date;
}

export interface Member {
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly email: string;
}

/**
 * The whole product without HTTP: the use cases as the API has them, and a worker in this process. Real:
 * PostgreSQL with its roles, the queue, the composing of mails. Faked: the clock, the mail server (a directory).
 */
export class TestNetwork {
  readonly mailbox = mkdtempSync(join(tmpdir(), 'caravanserai-mailbox-'));
  private workers: INestApplicationContext[] = [];
  private readonly startedAt = this.clock.now();

  private constructor(
    readonly database: TestDatabase,
    readonly clock: FixedClock,
    private readonly backend: TestBackend,
    private readonly application: INestApplicationContext,
    private readonly policy: Policy,
  ) {}

  /**
   * The clock stands at `startsAt`. A test that starts programs of their own gives the time that it is: they
   * have the system's clock, and a job due at eight this morning is not due for them before eight.
   */
  static async start(
    backend: TestBackend,
    options: { startsAt?: Date; worker?: boolean; policy?: Policy } = {},
  ): Promise<TestNetwork> {
    const { policy = currentPolicy } = options;
    const database = await createTestDatabase();
    const clock = new FixedClock(options.startsAt ?? new Date('2026-11-22T08:00:00Z'));
    const application = await contextOf(ApplicationModule.forDatabase(database.url), clock, policy);
    const network = new TestNetwork(database, clock, backend, application, policy);
    if (options.worker !== false) await network.startWorker();
    return network;
  }

  /** The use case or query `type`, as the API would call it. */
  get<T>(type: Type<T>): T {
    return this.application.get(type, { strict: false });
  }

  /** The provider `type` of the first worker, with the worker's rights. */
  fromWorker<T>(type: Type<T>): T {
    const [worker] = this.workers;
    if (!worker) throw new Error('No worker is running.');
    return worker.get(type, { strict: false });
  }

  /** The variables of a worker process on this network. */
  get workerEnvironment(): Record<string, string> {
    return {
      DATABASE_URL: this.database.url,
      SECRET_KEY: TEST_SECRET_KEY,
      ...(this.backend.redisUrl ? { REDIS_URL: this.backend.redisUrl } : {}),
      QUEUE_PREFIX: new URL(this.database.url).pathname.slice(1),
      MAIL_URL: `file:${this.mailbox}`,
      PUBLIC_URL: 'https://caravanserai.example.org',
      LOG_LEVEL: 'silent',
    };
  }

  /** One more worker; they share the queue as processes would. */
  async startWorker(): Promise<void> {
    const environment = readEnvironment(this.workerEnvironment, []);
    const module = WorkerModule.forEnvironment(environment);
    this.workers.push(await contextOf(module, this.clock, this.policy));
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  /** Admits an organisation and gives it an address, unless `email` is null. */
  async admit(
    changes: Partial<OrganisationDetails> & { email?: string | null } = {},
  ): Promise<Member> {
    const { email = `office-${Math.random().toString(36).slice(2, 8)}@example.org`, ...details } =
      changes;
    const operator = systemActor('test');
    const organisation = await this.get(AdmitOrganisation).run(operator, anOrganisation(details));
    if (email) await this.get(GiveContact).run(operator, organisation.id, { email });
    return { actor: organisationActor(organisation.id), organisation, email: email ?? '' };
  }

  /** Posts and publishes. */
  async post(member: Member, draft: PostingDraft): Promise<Posting> {
    const { id: postingId } = await this.get(CreatePosting).run(member.actor, draft);
    return this.get(SubmitPosting).run(member.actor, { postingId });
  }

  /** Loads the corpus of the demonstration network, without addresses: nobody gets a mail. */
  async loadCorpus(corpus: Corpus = readCorpus('test/evaluation/dev')): Promise<void> {
    await this.get(LoadCorpus).run(corpus, () => undefined);
  }

  /**
   * Waits until nothing that is due is left to be done. A job that has failed is due again later; the clock
   * is put forward to that moment, since it does not move by itself.
   */
  async drained(withinMs = 30_000): Promise<void> {
    await eventually(
      async () => {
        for (const worker of this.workers) worker.get(RelayOutbox).nudge();
        const rows = await this.database.query<UnfinishedRow>(
          `select job, state, last_error, due_at as "dueAt" from outbox
            where state = 'leased' or (state = 'pending' and (due_at <= $1 or failures > 0)) limit 5`,
          [this.clock.now()],
        );
        for (const { dueAt } of rows)
          this.clock.advance(Math.max(0, dueAt.getTime() - this.clock.now().getTime()));
        return rows.length === 0;
      },
      { what: 'the outbox to be drained', withinMs },
    );
  }

  mails(): Promise<Email[]> {
    return mailsIn(this.mailbox);
  }

  /**
   * As it was at the start, with one worker: no members and all that hangs on them, no mails, and the clock where
   * it stood. For the next test of a file, which needs no other database and no other application then.
   */
  async reset(): Promise<void> {
    await this.stopWorkers();
    await this.database.query('truncate organisation, outbox, audit_entry cascade');
    rmSync(this.mailbox, { recursive: true, force: true });
    this.clock.advance(this.startedAt.getTime() - this.clock.now().getTime());
    await this.startWorker();
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.application.close();
    await this.database.drop();
    rmSync(this.mailbox, { recursive: true, force: true });
  }
}

async function contextOf(
  module: DynamicModule,
  clock: Clock,
  policy: Policy,
): Promise<INestApplicationContext> {
  const testing = await Test.createTestingModule({ imports: [module] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(PolicyInForce)
    .useValue({ policy, context: () => ({ policy, today: clock.today() }) })
    .compile();
  testing.useLogger(false);
  return testing.init();
}
