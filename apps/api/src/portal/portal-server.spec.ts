import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { makeTestDirectory, removeTestDirectory } from '../../../../test/support/test-directory.js';
import { clientAddress } from './client-address.js';
import { openPortal } from './portal.js';
import { portalServer } from './portal-server.js';

/** In the place of the portal's build: answers what it was given, and fails where it is asked to. */
const build = `
  export async function handler(request, response, otherwise) {
    if (request.url === '/nobody') return otherwise();
    if (request.url === '/fail') throw new Error('as asked');
    if (request.url === '/fail-late') {
      response.write('half');
      throw new Error('as asked, late');
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    response.end(JSON.stringify({
      by: 'portal',
      target: request.url,
      client: request.headers['x-client-address'],
      body,
    }));
  }
`;

let directory: string;
let server: FastifyInstance;
let address: string;
let failures: unknown[];

beforeEach(async () => {
  directory = makeTestDirectory();
  failures = [];
  const file = join(directory, 'handler.mjs');
  writeFileSync(file, build);
  const portal = await openPortal(file, {
    addressOf: clientAddress(['loopback']),
    https: true,
    onFailure: (error) => failures.push(error),
  });
  server = fastify({ serverFactory: portalServer(portal), trustProxy: ['loopback'] });
  server.all('/api/echo', (request) => ({ by: 'api', client: request.ip, body: request.body }));
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  await server.close();
  await removeTestDirectory(directory);
});

async function ask(path: string, request: RequestInit = {}): Promise<unknown> {
  return (await fetch(address + path, request)).json();
}

const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' };

it('hands a request on with its body unread, whichever side it is for', async () => {
  expect(await ask('/form?x=1', json)).toMatchObject({
    by: 'portal',
    target: '/form?x=1',
    body: '{"a":1}',
  });
  expect(await ask('/api/echo', json)).toMatchObject({ by: 'api', body: { a: 1 } });
});

it('tells the portal the address of the client that the API sees, and nothing forged', async () => {
  const forged = { headers: { 'x-client-address': '192.0.2.1' } };
  const forwarded = { headers: { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' } };

  expect(await ask('/', forged)).toMatchObject({ client: '127.0.0.1' });
  expect(await ask('/', forwarded)).toMatchObject({ client: '203.0.113.9' });
  expect(await ask('/api/echo', forwarded)).toMatchObject({ client: '203.0.113.9' });
});

it('has browsers take every answer of the portal, files too, as what it is, from us and by https', async () => {
  const { headers } = await fetch(`${address}/file.js`);

  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  });
});

it('answers 404 when the portal leaves a request to others, and 500 when it fails', async () => {
  expect((await fetch(`${address}/nobody`)).status).toBe(404);
  expect((await fetch(`${address}/fail`)).status).toBe(500);
  expect(failures).toMatchObject([{ message: 'as asked' }]);
  expect(await ask('/')).toMatchObject({ by: 'portal' });
});

it('ends the connection when the portal fails in the middle of an answer', async () => {
  await expect(fetch(`${address}/fail-late`).then((answer) => answer.text())).rejects.toThrow();
  expect(failures).toMatchObject([{ message: 'as asked, late' }]);
  expect(await ask('/')).toMatchObject({ by: 'portal' });
});

it('keeps the timeouts that Fastify gives to a server of its own', async () => {
  const own = fastify();

  expect(server.server).toMatchObject({
    keepAliveTimeout: own.server.keepAliveTimeout,
    requestTimeout: own.server.requestTimeout,
    timeout: own.server.timeout,
  });
  await own.close();
});

it('says what to do when there is no build', async () => {
  const missing = openPortal(join(directory, 'missing.js'), {
    addressOf: () => '',
    https: false,
    onFailure: () => undefined,
  });

  await expect(missing).rejects.toThrow(/missing\.js; npm run build:web builds it\.$/);
});
