import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { AuditModule } from '#audit';
import { ClockModule } from '#clock';
import { CooperationModule } from '#cooperation';
import { correlationId } from '#correlation';
import { DatabaseModule, type DatabaseSettings } from '#database';
import { IdempotencyModule } from '#idempotency';
import { KeyringModule } from '#keyring';
import { loggedError } from '#logging';
import { JoiningModule, MembershipModule } from '#membership';
import { NotificationModule } from '#notification';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { JobQueues } from '#queue';
import { SuggestionModule } from '#suggestion';
import type { WorkerEnvironment } from './environment.js';
import { AuditSealing } from './audit-sealing.js';
import { JobHandlers } from './handlers.js';
import { Housekeeping } from './housekeeping.js';
import { LostJobs } from './lost-jobs.js';
import { MailHandlers } from './mail-handlers.js';
import { MatchingHandlers } from './matching-handlers.js';
import { NotificationHandlers } from './notification-handlers.js';
import { RelayOutbox } from './relay-outbox.js';
import { RunJob } from './run-job.js';
import { Schedules } from './schedules.js';
import { Upkeep } from './upkeep.js';
import { Worker } from './worker.js';

/** Everything a worker process consists of. */
@Module({})
export class WorkerModule {
  static forEnvironment(environment: WorkerEnvironment): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: logging(environment) }),
        AuditModule,
        ClockModule,
        DatabaseModule.forRoot(connection(environment)),
        KeyringModule.forSecret(environment.secretKey),
        IdempotencyModule,
        JoiningModule,
        MembershipModule,
        OutboxModule,
        PostingModule,
        SuggestionModule,
        CooperationModule,
        NotificationModule.forSending(environment.mail),
      ],
      providers: [
        {
          provide: JobQueues,
          // The data source, so that the database has answered before a queue is made on it.
          inject: [PinoLogger, DataSource],
          useFactory: (logger: PinoLogger) => openQueues(environment, logger),
        },
        { provide: 'queues', useValue: environment.queues },
        AuditSealing,
        Housekeeping,
        JobHandlers,
        LostJobs,
        MailHandlers,
        MatchingHandlers,
        NotificationHandlers,
        RelayOutbox,
        RunJob,
        Schedules,
        Upkeep,
        Worker,
      ],
    };
  }
}

function logging({ logLevel }: WorkerEnvironment) {
  return {
    level: logLevel,
    base: { process: 'worker' },
    mixin: () => ({ correlationId: correlationId() }),
    serializers: { err: loggedError },
    wrapSerializers: false,
  };
}

function connection({ databaseUrl }: WorkerEnvironment): DatabaseSettings {
  return {
    url: databaseUrl,
    role: 'worker',
    // One for each job in hand, and some for the relay and the schedules.
    poolSize: 16,
    applicationName: 'caravanserai-worker',
  };
}

function openQueues(environment: WorkerEnvironment, logger: PinoLogger): Promise<JobQueues> {
  return JobQueues.open({
    databaseUrl: environment.databaseUrl,
    redisUrl: environment.redisUrl,
    prefix: environment.queuePrefix,
    onError: (error) => {
      logger.error({ err: error }, 'queue connection');
    },
  });
}
