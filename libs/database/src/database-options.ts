import type { DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.js';
import { SnakeNamingStrategy } from './snake-naming-strategy.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Of the connection, so that a transaction begins with one statement less. */
const ISOLATION = '-c default_transaction_isolation=read\\ committed';

/** The group roles that the first migration makes; `owner` is whoever migrates. */
export type DatabaseRole = 'owner' | 'application' | 'worker';

export interface DatabaseSettings {
  /** `postgres://…`; the login must be the owner or a member of the role's group. */
  readonly url: string;
  readonly role: DatabaseRole;
  /** Connections at most. */
  readonly poolSize: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** A statement that has waited so long for a lock fails with SQLSTATE 55P03; without it, it waits for ever. */
  readonly lockTimeoutMilliseconds?: number;
}

/**
 * TypeORM options for a process. The role is taken on when the connection starts, so even a login
 * that owns the tables works with the rights of `caravanserai_application` or `caravanserai_worker` only.
 */
export function databaseOptions(settings: DatabaseSettings): PostgresOptions {
  return {
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    // A request that finds the pool used up is told so, rather than waiting without end.
    connectTimeoutMS: 15_000,
    extra: {
      options: `${roleOption(settings.role)} ${ISOLATION} ${lockTimeoutOption(settings)}`,
      keepAlive: true,
      Client: PreparingClient,
    },
  };
}

function lockTimeoutOption({ lockTimeoutMilliseconds }: DatabaseSettings): string {
  return lockTimeoutMilliseconds ? `-c lock_timeout=${lockTimeoutMilliseconds}` : '';
}

/** The `options` of a PostgreSQL connection that makes it act as `role`. */
export function roleOption(role: DatabaseRole): string {
  return role === 'owner' ? '-c timezone=UTC' : `-c role=caravanserai_${role} -c timezone=UTC`;
}
