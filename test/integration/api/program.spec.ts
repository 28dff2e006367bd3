import { connect } from 'node:net';
import { freePort } from '../../../apps/standalone/src/embedded-postgres/free-port.js';
import { eventually } from '../../support/eventually.js';
import { type NodeProgram, startNodeProgram } from '../../support/node-program.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';

/** Compiling all of it takes a moment, and it is done twice. */
const WITHIN_MS = 60_000;

const main = new URL('../../../apps/api/src/main.ts', import.meta.url);

describe('the API as a program', () => {
  let database: TestDatabase;
  const programs: NodeProgram[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const program of programs) program.signal('SIGKILL');
    await Promise.all(programs.map(({ ended }) => ended));
    await database.drop();
  });

  function start(environment: Record<string, string>): NodeProgram {
    const program = startNodeProgram(main, {
      environment: {
        MAIL_URL: '',
        METRICS_TOKEN: '',
        LOG_LEVEL: 'info',
        DATABASE_URL: database.url,
        SECRET_KEY: TEST_SECRET_KEY,
        ...environment,
      },
    });
    programs.push(program);
    return program;
  }

  it(
    'serves, tells rubbish and a second one off, logs nothing that people wrote, and ends with 0',
    async () => {
      const port = await freePort();
      const program = start({ PORT: String(port) });
      await program.printed(/Serving http/);
      const address = `http://127.0.0.1:${port}`;

      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect(await sendBytes(port, 'rubbish\r\n\r\n')).toMatch(
        /^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json[\s\S]*"type":"\/api\/problems\/malformed"/,
      );
      const asked = await fetch(`${address}/api/v1/postings?country=canary`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer dev_canary_canary',
          'x-request-id': 'canary-free-0001',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ text: 'canary' }),
      });
      expect(asked.status).toBe(401);
      // The security log has told of the refusal before; this is the line of the request itself.
      const [line] = await program.printed(/^(?=.*"req":).*"correlationId":"canary-free-0001".*$/m);
      expect(JSON.parse(line)).toMatchObject({
        req: { method: 'POST', path: '/api/v1/postings' },
        res: { statusCode: 401 },
      });
      expect(line.match(/correlationId/g)).toHaveLength(1);
      expect(program.output().replaceAll('canary-free-0001', '')).not.toContain('canary');

      const second = start({ PORT: String(port), LOG_LEVEL: 'silent' });
      expect(await second.ended).toBe(1);
      expect(second.output()).toBe(`Port ${port} is taken. Set PORT to another one.\n`);

      program.signal('SIGTERM');
      expect(await program.ended).toBe(0);
    },
    WITHIN_MS,
  );
});

/** Everything that the server answers to bytes that need not be HTTP. */
async function sendBytes(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  let ended = false;
  socket.on('data', (text: string) => (answer += text)).on('close', () => (ended = true));
  socket.write(bytes);
  await eventually(async () => ended, { what: 'the connection to be closed' });
  return answer;
}
