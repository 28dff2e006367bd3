/** Runs a TypeScript program of the tests with the servers that tests have: `node run-with-servers.mjs PROGRAM.ts`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import globalSetup from './global-setup.mjs';
import globalTeardown from './global-teardown.mjs';

await globalSetup();
try {
  await import(pathToFileURL(resolve(process.argv[2])).href);
} finally {
  await globalTeardown();
}
