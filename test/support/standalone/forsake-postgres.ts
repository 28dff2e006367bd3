/** Starts an embedded PostgreSQL in a test directory of its own, says where, and stays until it is killed. */
import path from 'node:path';
import { startEmbeddedPostgres } from '../../../apps/standalone/src/embedded-postgres/start-embedded-postgres.js';
import { makeTestDirectory } from '../test-directory.js';

const directory = makeTestDirectory();
await startEmbeddedPostgres({
  dataDirectory: path.join(directory, 'data'),
  settings: { fsync: 'off' },
});
console.log(`in ${directory}`);
