import { Client } from 'pg';
import { note } from './diary.mjs';

const client = new Client(process.env.DATABASE_URL);
await client.connect();
const { rowCount } = await client.query('select from kept limit 1');
note(`demo ${process.argv[2]}: ${rowCount === 0 ? 'empty' : 'not empty'}`);
if (process.argv[2] === '--is-empty') process.exitCode = rowCount === 0 ? 0 : 3;
else if (rowCount === 0) await client.query(`insert into kept values ('demonstration')`);
await client.end();
