import type { LoginPasswords } from './create-logins.js';

export interface MigrateEnvironment {
  /** The owner's URL. */
  readonly databaseUrl: string;
  readonly loginPasswords: LoginPasswords;
}

/** Reads the variables of the migration. Throws an error that says which one is missing. */
export function readEnvironment(env: NodeJS.ProcessEnv): MigrateEnvironment {
  if (!env.DATABASE_URL) {
    throw new Error(
      'DATABASE_URL is not set. Give the URL of the database as its owner, postgres://….',
    );
  }
  return {
    databaseUrl: env.DATABASE_URL,
    loginPasswords: {
      application: env.APPLICATION_DATABASE_PASSWORD,
      worker: env.WORKER_DATABASE_PASSWORD,
    },
  };
}
