import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { ClockModule } from '#clock';
import { DatabaseModule } from '#database';
import { IdempotencyModule } from '#idempotency';
import { KeyringModule } from '#keyring';
import { SignInModule } from '#membership';
import { AccessGuard } from './access/access-guard.js';
import { CallLimits } from './access/call-limits.js';
import { DeclaredRules } from './access/declared-rules.js';
import { IdentifyAsker } from './access/identify-asker.js';
import { SessionCookies } from './access/session-cookies.js';
import { AccountModule } from './account/account-module.js';
import { AnswerLinksModule } from './answer-links/answer-links-module.js';
import { ApiKeysModule } from './api-keys/api-keys-module.js';
import { AuditLogModule } from './audit-log/audit-log-module.js';
import { ApplicationsModule } from './applications/applications-module.js';
import { ContactsModule } from './contacts/contacts-module.js';
import { DataProtectionRoutes } from './data-protection/data-protection-routes.js';
import type { ApiEnvironment } from './environment.js';
import { FiguresModule } from './figures/figures-module.js';
import { HealthModule } from './health/health-module.js';
import { IdempotencyInterceptor } from './idempotency/idempotency-interceptor.js';
import { InboxModule } from './inbox/inbox-module.js';
import { InputPipe } from './input/input-pipe.js';
import { ApiLogger } from './logging/api-logger.js';
import { loggingOptions } from './logging/logging-options.js';
import { IntroductionsModule } from './introductions/introductions-module.js';
import { MailsModule } from './mails/mails-module.js';
import { MailboxModule } from './mailbox/mailbox-module.js';
import { MetricsModule } from './metrics/metrics-module.js';
import { ModerationModule } from './moderation/moderation-module.js';
import { OrganisationsModule } from './organisations/organisations-module.js';
import { PeopleModule } from './people/people-module.js';
import { PostingsModule } from './postings/postings-module.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { DocsController } from './openapi/docs.controller.js';
import { ProblemsController } from './problems/problems.controller.js';
import { SecurityLog } from './logging/security-log.js';
import { RouteTable } from './routes/route-table.js';
import { QueuesModule } from './queues/queues-module.js';
import { SessionModule } from './session/session-module.js';
import { SETTINGS } from './settings.js';
import { SuggestionsModule } from './suggestions/suggestions-module.js';
import { UnderstandingModule } from './understanding/understanding-module.js';
import { VettingModule } from './vetting/vetting-module.js';
import { VocabularyController } from './vocabulary/vocabulary.controller.js';

const POOL_SIZE = 20;

/** What can be asked for. */
const features = [
  ApplicationsModule,
  VettingModule,
  ModerationModule,
  FiguresModule,
  QueuesModule,
  MailsModule,
  AuditLogModule,
  PostingsModule,
  SuggestionsModule,
  AnswerLinksModule,
  IntroductionsModule,
  UnderstandingModule,
  InboxModule,
  ContactsModule,
  OrganisationsModule,
  SessionModule,
  AccountModule,
  DataProtectionRoutes,
  ApiKeysModule,
  PeopleModule,
  HealthModule,
  MetricsModule,
];

/** The HTTP edge: what every request passes, and the features behind it. It never enqueues. */
@Module({})
export class ApiModule {
  static forEnvironment(environment: ApiEnvironment): DynamicModule {
    return {
      module: ApiModule,
      global: true,
      imports: [
        LoggerModule.forRoot(loggingOptions(environment.logLevel)),
        ClockModule,
        DatabaseModule.forRoot({
          url: environment.databaseUrl,
          role: 'application',
          poolSize: POOL_SIZE,
          applicationName: 'caravanserai-api',
          lockTimeoutMilliseconds: environment.lockTimeoutMilliseconds,
        }),
        KeyringModule.forSecret(environment.secretKey),
        IdempotencyModule,
        SignInModule.forSite(environment.publicUrl),
        DiscoveryModule,
        ...features,
        ...(environment.mailbox ? [MailboxModule.forDirectory(environment.mailbox)] : []),
      ],
      controllers: [DocsController, ProblemsController, VocabularyController],
      providers: [
        { provide: SETTINGS, useValue: environment },
        ApiLogger,
        RouteTable,
        SecurityLog,
        {
          provide: SessionCookies,
          useFactory: () => new SessionCookies(environment.publicUrl),
        },
        DeclaredRules,
        IdentifyAsker,
        CallLimits,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: () => new InputPipe() },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [SETTINGS, SessionCookies, SignInModule],
    };
  }
}
