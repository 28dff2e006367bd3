import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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

/** An API answers data, never a page of its own; pages set a policy of theirs. */
const nothing = {
  useDefaults: false,
  directives: { defaultSrc: "'none'", frameAncestors: "'none'" },
};

/** Bodies are parsed by `httpAdapter`; errors at the start are thrown, for `main` to say them. */
export const nestOptions = { bufferLogs: true, abortOnError: false, bodyParser: false };

/**
 * The API, ready to listen or to be asked with `inject`. Throws when PostgreSQL cannot be reached within
 * about ten seconds, or when there is no portal where the environment says.
 */
export async function createApi(environment: ApiEnvironment): Promise<NestFastifyApplication> {
  const { trustProxy, portalHandler } = environment;
  const portal =
    portalHandler === null
      ? null
      : await openPortal(portalHandler, {
          addressOf: clientAddress(trustProxy),
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
  // TLS, and that it must be used, is the front's business.
  app.useSecurityHeaders({ contentSecurityPolicy: nothing, strictTransportSecurity: false });
  const fastify = app.getHttpAdapter().getInstance();
  correlateRequests(fastify);
  measureRequests(fastify, app.get(ApiMetrics));
  app.get(RouteTable).watch(fastify);
  // What is answered to one organisation is not for a cache that others share.
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply
      .header('cache-control', 'private, no-cache')
      .header('vary', 'authorization, accept-language');
    done();
  });
  serveDocument(app);
  return app.init();
}
