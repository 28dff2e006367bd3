import { createServer, type Server } from 'node:http';
import type { DataSource } from 'typeorm';

/** A door for the platform's health checks: 200 while the database answers, 503 otherwise. */
export function startHealthServer(port: number, dataSource: DataSource): Server {
  const server = createServer((request, response) => {
    const ready = request.url === '/health/live' ? Promise.resolve() : dataSource.query('select 1');
    ready.then(
      () => response.writeHead(200).end('ok'),
      () => response.writeHead(503).end('The database does not answer.'),
    );
  });
  return server.listen(port);
}
