import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerHeaders } from './answer-headers.js';
import { ApiModule } from './api-module.js';
import type { ApiEnvironment } from './environment.js';
import { httpAdapter } from './http-adapter.js';
import { ApiLogger } from './logging/api-logger.js';
import { correlateRequests } from './logging/correlate-requests.js';
import { ApiMetrics } from './metrics/api-metrics.js';
import { measureRequests } from './metrics/measure-requests.js';
import { serveDocument } from './openapi/serve-document.js';
import { clientAddress } from './portal/client-address.js';
import { openPortal } from './portal/portal.js';
import { RouteTable } from './routes/route-table.js';
import { SETTINGS } from './settings.js';

/** Bodies are parsed by `httpAdapter`; errors at the start are thrown, for `main` to say them. */
export const nestOptions = { bufferLogs: true, abortOnError: false, bodyParser: false };

/**
 * The API, ready to listen or to be asked with `inject`. Throws when PostgreSQL cannot be reached within
 * about ten seconds, or when there is no portal where the environment says.
 */
export async function createApi(environment: ApiEnvironment): Promise<NestFastifyApplication> {
  const { trustProxy, portalHandler, publicUrl } = environment;
  const portal =
    portalHandler === null
      ? null
      : await openPortal(portalHandler, {
          addressOf: clientAddress(trustProxy),
          https: publicUrl.startsWith('https:'),
          onFailure: (error) => app.get(ApiLogger).error(error, 'Portal'),
        });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forEnvironment(environment),
    httpAdapter(trustProxy, portal),
    nestOptions,
  );
  return configureApi(app);
}

/** What every request passes besides the module tree. Tests that replace a part of the tree call it themselves. */
export async function configureApi(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  app.useLogger(app.get(ApiLogger));
  answerHeaders(app, app.get<Pick<ApiEnvironment, 'publicUrl'>>(SETTINGS).publicUrl);
  const fastify = app.getHttpAdapter().getInstance();
  correlateRequests(fastify);
  measureRequests(fastify, app.get(ApiMetrics));
  app.get(RouteTable).watch(fastify);
  serveDocument(app);
  return app.init();
}
