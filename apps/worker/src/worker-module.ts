import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { ClockModule } from '#clock';
import { correlationId } from '#correlation';
import { DatabaseModule } from '#database';
import { IdempotencyModule } from '#idempotency';
import { NotificationModule } from '#notification';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { JobQueues } from '#queue';
import { SuggestionModule } from '#suggestion';
import type { WorkerEnvironment } from './environment.js';
import { JobHandlers } from './handlers.js';
import { Housekeeping } from './housekeeping.js';
import { RelayOutbox } from './relay-outbox.js';
import { RunJob } from './run-job.js';
import { Schedules } from './schedules.js';
import { Worker } from './worker.js';

/** Everything a worker process consists of. */
@Module({})
export class WorkerModule {
  static forEnvironment(environment: WorkerEnvironment): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: environment.logLevel,
            base: { process: 'worker' },
            mixin: () => ({ correlationId: correlationId() }),
          },
        }),
        ClockModule,
        DatabaseModule.forRoot({
          url: environment.databaseUrl,
          role: 'worker',
          poolSize: 16,
          applicationName: 'caravanserai-worker',
        }),
        IdempotencyModule,
        OutboxModule,
        PostingModule,
        SuggestionModule,
        NotificationModule.forSending({
          url: environment.mailUrl,
          from: environment.mailFrom,
          publicUrl: environment.publicUrl,
        }),
      ],
      providers: [
        {
          provide: JobQueues,
          inject: [PinoLogger],
          useFactory: (logger: PinoLogger) =>
            JobQueues.open({
              databaseUrl: environment.databaseUrl,
              redisUrl: environment.redisUrl,
              prefix: environment.queuePrefix,
              onError: (error) => {
                logger.error({ err: error }, 'queue connection');
              },
            }),
        },
        { provide: 'queues', useValue: environment.queues },
        Housekeeping,
        JobHandlers,
        RelayOutbox,
        RunJob,
        Schedules,
        Worker,
      ],
    };
  }
}
