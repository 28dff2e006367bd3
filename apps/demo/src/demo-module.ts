import { type DynamicModule, Module } from '@nestjs/common';
import { ClockModule } from '#clock';
import { DatabaseModule } from '#database';
import { KeyringModule } from '#keyring';
import { MembershipModule } from '#membership';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { SuggestionModule } from '#suggestion';
import { AdmitCorpusRow } from './admit-corpus-row.js';
import { DemoPeople } from './demo-people.js';
import { DemoProgress } from './demo-progress.js';
import { DrainedPipeline } from './drained-pipeline.js';
import type { DemoEnvironment } from './environment.js';
import { GiveContacts } from './give-contacts.js';
import { DemoSuggestions } from './history/demo-suggestions.js';
import { GivePast } from './history/give-past.js';
import { LiveThroughPast } from './history/live-through-past.js';
import { LoadCorpus } from './load-corpus.js';
import { PostCorpusRow } from './post-corpus-row.js';

@Module({})
export class DemoModule {
  static forEnvironment({ databaseUrl, secretKey }: DemoEnvironment): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        ClockModule,
        DatabaseModule.forRoot({
          url: databaseUrl,
          role: 'application',
          poolSize: 2,
          applicationName: 'caravanserai-demo',
        }),
        KeyringModule.forSecret(secretKey),
        MembershipModule,
        OutboxModule,
        PostingModule,
        SuggestionModule,
      ],
      providers: [
        AdmitCorpusRow,
        DemoPeople,
        DemoProgress,
        DemoSuggestions,
        DrainedPipeline,
        GiveContacts,
        GivePast,
        LiveThroughPast,
        LoadCorpus,
        PostCorpusRow,
      ],
    };
  }
}
