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

  const run = async (args: string[]) => {
    const environment = { DATABASE_URL: network.database.url };
    const started = startNodeProgram(program, { args, environment });
    return { code: await started.ended, told: started.output() };
  };

  it('is broken, with another exit code, once an entry that a worker has sealed is changed', async () => {
    await network.startWorker();
    await eventually(
      async () => (await network.database.query('select from audit_unsealed')).length === 0,
      { what: 'a worker to seal the audit' },
    );
    const [seal] = await network.database.query<{ hash: string }>(
      `select encode(hash, 'hex') as hash from audit_seal where number = 1`,
    );
    expect(await run(['verify', '--head', seal!.hash])).toEqual({
      code: 0,
      told: expect.stringContaining('Every entry is sealed.'),
    });

    await network.database.query(`update audit_entry set codes = '{}' where subject_version = 3`);
    expect(await run(['verify'])).toEqual({
      code: 1,
      told: expect.stringMatching(
        /The audit is broken: entry [0-9a-f-]{36} under seal 1 was changed\./,
      ),
    });
  });

  it('says what can be asked', async () => {
    expect(await run(['repair'])).toEqual({
      code: 2,
      told: expect.stringContaining('npm run audit -- verify'),
    });
  });
});
