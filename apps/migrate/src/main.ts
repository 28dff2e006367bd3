import 'reflect-metadata';
import { createLogins } from './create-logins.js';
import { readEnvironment } from './environment.js';
import { migrate } from './migrate.js';

try {
  const environment = readEnvironment(process.env);
  const applied = await migrate(environment.databaseUrl);
  await createLogins(environment.databaseUrl, environment.loginPasswords);
  console.log(
    applied.length > 0 ? `Migrated: ${applied.join(', ')}.` : 'The database is up to date.',
  );
} catch (error) {
  console.error(`The database could not be migrated: ${(error as Error).message}`);
  process.exitCode = 1;
}
