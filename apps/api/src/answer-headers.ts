import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An API answers data, never a page of its own; pages set a policy of theirs. */
const nothing = {
  useDefaults: false,
  directives: {
    defaultSrc: "'none'",
    objectSrc: "'none'",
    baseUri: "'none'",
    formAction: "'none'",
    frameAncestors: "'none'",
  },
};

/** Kept by browsers for two years, for every host below ours. */
const always = { maxAge: 63_072_000, includeSubDomains: true };

const HEADERS = {
  // What is answered is somebody's, and is kept nowhere. What has an ETag says something else (`answerVersion`).
  'cache-control': 'no-store',
  vary: 'authorization, cookie, accept-language',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * What every answer of the API tells browsers and caches not to do with it.
 * @param publicUrl where people reach the service; over https, they are told to stay there
 */
export function answerHeaders(app: NestFastifyApplication, publicUrl: string): void {
  app.useSecurityHeaders({
    contentSecurityPolicy: nothing,
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: publicUrl.startsWith('https:') && always,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      void reply.headers(HEADERS);
      done();
    });
}
