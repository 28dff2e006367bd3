import { Client } from 'pg';
import { note } from './diary.mjs';

const client = new Client(process.env.DATABASE_URL);
await client.connect();
await client.query('create table if not exists kept (word text)');
await client.end();
note('migrate done');
