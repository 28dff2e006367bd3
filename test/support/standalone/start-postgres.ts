/** `start-postgres.ts <data directory>`: starts an embedded PostgreSQL, prints its URL, stops it on SIGTERM. */
import { startEmbeddedPostgres } from '../../../apps/standalone/src/embedded-postgres/start-embedded-postgres.js';

const [dataDirectory = ''] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({ dataDirectory, settings: { fsync: 'off' } });
console.log(`url ${postgres.url} uid ${process.getuid?.()}`);
process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
