import { eventually } from '../support/eventually.js';
import { type NodeProgram, startNodeProgram } from '../support/node-program.js';
import { queueBackends } from '../support/queue-backends.js';
import { TestNetwork } from '../support/test-network.js';

const workerProgram = new URL('../../apps/worker/src/main.ts', import.meta.url);

/** The worker is a process of its own with the system's clock, so the network's clock stands at today. */
const today = new Date().toISOString().slice(0, 10);

async function suggestionsOf(network: TestNetwork): Promise<object[]> {
  return network.database.query(
    `select demand_id, offer_id, score, demand_version, offer_version, policy_id
       from suggestion where listed order by demand_id, offer_id`,
  );
}

async function matchedShare(network: TestNetwork): Promise<number> {
  const [row] = await network.database.query<{ share: number }>(
    `select avg((state = 'done')::int)::float as share from outbox where job = 'match-posting'`,
  );
  return row?.share ?? 0;
}

describe.each(queueBackends())(
  'a worker killed in the middle of matching, queue on $name',
  (backend) => {
    let expected: object[];
    let network: TestNetwork;
    let worker: NodeProgram | undefined;

    const startWorker = () =>
      startNodeProgram(workerProgram, {
        environment: { ...network.workerEnvironment, LOG_LEVEL: 'warn' },
      });

    beforeAll(async () => {
      const undisturbed = await TestNetwork.start(backend, { today });
      await undisturbed.loadCorpus();
      await undisturbed.drained(60_000);
      expected = await suggestionsOf(undisturbed);
      await undisturbed.stop();
    }, 90_000);

    beforeEach(async () => {
      network = await TestNetwork.start(backend, { today, worker: false });
    });
    afterEach(async () => {
      worker?.signal('SIGKILL');
      await worker?.ended;
      await network.stop();
    });

    it('leaves the same suggestions as one that was not', async () => {
      await network.loadCorpus();
      worker = startWorker();
      await eventually(async () => (await matchedShare(network)) >= 0.25, {
        what: 'a quarter to be matched',
        withinMs: 30_000,
      });
      worker.signal('SIGKILL');
      await worker.ended;
      const atTheKill = await matchedShare(network);
      expect(atTheKill).toBeGreaterThanOrEqual(0.2);
      expect(atTheKill).toBeLessThanOrEqual(0.8);

      network.clock.advance(Date.now() - network.clock.now().getTime());
      worker = startWorker();
      await eventually(async () => (await matchedShare(network)) === 1, {
        what: 'everything to be matched',
        withinMs: 60_000,
      });
      network.clock.advance(Date.now() - network.clock.now().getTime());
      await network.drained(60_000);
      expect(await suggestionsOf(network)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(50);
      const [dead] = await network.database.query(
        `select count(*)::int as rows from outbox where state = 'dead'`,
      );
      expect(dead).toEqual({ rows: 0 });
    }, 120_000);
  },
);
