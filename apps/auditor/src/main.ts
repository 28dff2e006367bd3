import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { AuditEntry, AuditSeal, tellVerdict, verifySeals } from '#audit';
import { databaseOptions } from '#database';
import { readDatabaseUrl } from './environment.js';
import { readArguments } from './read-arguments.js';

/** 0 when the audit is whole, 1 when it is broken, 2 when that could not be found out. */
async function main(): Promise<number> {
  const { keptHead } = readArguments(process.argv.slice(2));
  const dataSource = await new DataSource({
    ...databaseOptions({
      url: readDatabaseUrl(process.env),
      role: 'application',
      poolSize: 1,
      applicationName: 'caravanserai-audit',
    }),
    entities: [AuditEntry, AuditSeal],
  }).initialize();
  try {
    const verdict = await verifySeals(dataSource, keptHead);
    console.log(tellVerdict(verdict, new Date()));
    return verdict.faults.length > 0 ? 1 : 0;
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
