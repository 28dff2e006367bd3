import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { databaseOptions, type DatabaseSettings } from './database-options.js';
import { Transactions } from './transactions.js';

/** Connects to PostgreSQL; the entities come from the modules of the keeping column. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(settings: DatabaseSettings): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...databaseOptions(settings),
          autoLoadEntities: true,
          // A start before PostgreSQL is up fails soon, and whoever supervises the process tries again.
          retryAttempts: 10,
          retryDelay: 1_000,
        }),
      ],
      providers: [Transactions],
      exports: [Transactions],
    };
  }
}
