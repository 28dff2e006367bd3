import { aDemand } from '../builders/a-demand.js';
import { eventually } from '../support/eventually.js';
import { startNodeProgram } from '../support/node-program.js';
import { TestNetwork } from '../support/test-network.js';

const program = new URL('../../apps/auditor/src/main.ts', import.meta.url);

describe('npm run audit', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
    await network.post(await network.admit(), aDemand());
  });
  afterAll(() => network.stop());

  const run = async (args: string[], environment: NodeJS.ProcessEnv = {}) => {
    const started = startNodeProgram(program, {
      args,
      environment: { DATABASE_URL: network.database.url, ...environment },
    });
    return { code: await started.ended, told: started.output() };
  };

  it('is broken, with another exit code, once an entry that a worker has sealed is changed', async () => {
    expect(await run(['verify'])).toEqual({
      code: 0,
      told: expect.stringContaining('Not sealed yet: 5 entries'),
    });

    await network.startWorker();
    await eventually(
      async () => (await network.database.query('select from audit_unsealed')).length === 0,
      { what: 'a worker to seal the audit' },
    );
    const whole = await run(['verify']);
    expect(whole).toEqual({ code: 0, told: expect.stringContaining('5 entries under 1 seal') });
    const [, hash] = /hash ([0-9a-f]{64})\. Every entry is sealed\./.exec(whole.told)!;
    expect((await run(['verify', '--head', hash!])).code).toBe(0);

    await network.database.query(`update audit_entry set codes = '{}' where subject_version = 3`);
    expect(await run(['verify'])).toEqual({
      code: 1,
      told: expect.stringMatching(
        /The audit is broken: entry [0-9a-f-]{36} under seal 1 was changed\./,
      ),
    });
  });

  it('says what it needs', async () => {
    expect(await run(['repair'])).toEqual({
      code: 2,
      told: expect.stringContaining('npm run audit -- verify'),
    });
    const nowhere = { DATABASE_URL: undefined, DATA_DIRECTORY: '/nonexistent' };
    expect(await run(['verify'], nowhere)).toEqual({
      code: 2,
      told: expect.stringContaining('set DATABASE_URL'),
    });
  });
});
