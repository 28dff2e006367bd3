import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api-module.js';
import { readEnvironment } from '../environment.js';
import { httpAdapter } from '../http-adapter.js';
import { apiDocument } from './api-document.js';

/** The document of the API without starting it: no database is asked. */
export async function offlineDocument(): Promise<OpenAPIObject> {
  const environment = readEnvironment({
    DATABASE_URL: 'postgres://nobody@nowhere/nothing',
    SECRET_KEY: '0'.repeat(64),
  });
  const app = await NestFactory.create(
    ApiModule.forEnvironment(environment),
    httpAdapter(environment.trustProxy),
    // Nest builds the tree of modules and controllers, and instantiates none of it.
    { preview: true, logger: false },
  );
  return apiDocument(app);
}
