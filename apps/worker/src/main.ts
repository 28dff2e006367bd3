import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { loadLexicon } from '#language';
import { errorLine } from '#logging';
import { readEnvironment, type WorkerEnvironment } from './environment.js';
import { startHealthServer } from './health-server.js';
import { WorkerModule } from './worker-module.js';

async function start(environment: WorkerEnvironment): Promise<void> {
  // Before the first job is taken: it would wait for the dictionaries with its row locked.
  loadLexicon();
  const app = await NestFactory.createApplicationContext(WorkerModule.forEnvironment(environment), {
    bufferLogs: true,
    // A worker without its database is of no use: it exits, and whoever supervises it starts it again.
    abortOnError: false,
  });
  const logger = app.get(Logger);
  app.useLogger(logger);
  for (const warning of environment.warnings) logger.warn(warning);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  if (environment.healthPort)
    startHealthServer(environment.healthPort, app.get(DataSource)).unref();
}

try {
  await start(readEnvironment(process.env, process.argv.slice(2)));
} catch (error) {
  console.error(errorLine(error));
  process.exit(1);
}
