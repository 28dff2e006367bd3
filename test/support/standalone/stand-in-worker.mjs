/** Holds a session on the database; on SIGTERM it still writes something before it ends. */
import { Client } from 'pg';
import { note } from './diary.mjs';

const client = new Client(process.env.DATABASE_URL);
client.on('error', () => process.exit(4));
await client.connect();
process.once('SIGTERM', async () => {
  await client.query(`insert into kept values ('written at the end')`);
  await client.end();
  note('worker stops, its last row written');
  process.exit(0);
});
note(`worker ${process.pid} up`);
