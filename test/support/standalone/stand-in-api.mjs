/** Answers /health/ready from the database; ends on SIGTERM, at once on GET /die. */
import { createServer } from 'node:http';
import { Client } from 'pg';
import { note } from './diary.mjs';

if (process.env.API_DIES) process.exit(7);

async function databaseAnswers() {
  const client = new Client(process.env.DATABASE_URL);
  client.on('error', () => undefined);
  const answered = await client.connect().then(
    () => client.query('select from kept').then(() => true),
    () => false,
  );
  await client.end().catch(() => undefined);
  return answered;
}

const server = createServer(async (request, response) => {
  if (request.url === '/die') process.exit(3);
  response.statusCode = (await databaseAnswers()) ? 200 : 503;
  response.end();
});
process.once('SIGTERM', async () => {
  server.close();
  note(`api stops, database ${(await databaseAnswers()) ? 'there' : 'gone'}`);
  process.exit(0);
});
server.listen(Number(process.env.PORT), process.env.HOST, () =>
  note(`api ${process.pid} up, redis ${process.env.REDIS_URL ?? 'none'}`),
);
