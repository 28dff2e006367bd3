import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DomainError } from '#domain-error';
import { errorLine } from '#logging';
import { AdminModule } from './admin-module.js';
import { commands, usage } from './commands/commands.js';
import { readEnvironment } from './environment.js';

async function main([name, ...parameters]: readonly string[]): Promise<number> {
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command) {
    console.error(usage());
    return 2;
  }
  const app = await NestFactory.createApplicationContext(
    AdminModule.forEnvironment(readEnvironment(process.env)),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const { lines, failed = false } = await command.run(app, parameters);
    for (const line of lines) console.log(line);
    return failed ? 1 : 0;
  } finally {
    await app.close();
  }
}

/** All that is wrong, line by line. */
function told(error: unknown): string {
  if (!(error instanceof DomainError)) return errorLine(error);
  const faults = error.faults.map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
  return [error.detail, ...faults].join('\n');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
