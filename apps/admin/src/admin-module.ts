import { type DynamicModule, Module } from '@nestjs/common';
import { ClockModule } from '#clock';
import { DataProtectionModule } from '#data-protection';
import { DatabaseModule } from '#database';
import { KeyringModule } from '#keyring';
import { JoiningModule } from '#membership';
import { PostingModule } from '#posting';
import type { AdminEnvironment } from './environment.js';
import { PUBLIC_URL } from './public-url.js';

/** What the operator's commands work with: the same use cases as the API's. */
@Module({})
export class AdminModule {
  static forEnvironment({ databaseUrl, secretKey, publicUrl }: AdminEnvironment): DynamicModule {
    return {
      module: AdminModule,
      imports: [
        ClockModule,
        DatabaseModule.forRoot({
          url: databaseUrl,
          role: 'application',
          poolSize: 2,
          applicationName: 'caravanserai-admin',
        }),
        KeyringModule.forSecret(secretKey),
        JoiningModule,
        PostingModule,
        DataProtectionModule,
      ],
      providers: [{ provide: PUBLIC_URL, useValue: publicUrl }],
    };
  }
}
