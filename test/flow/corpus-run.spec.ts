import { readCorpus } from '#corpus';
import { currentPolicy } from '#matching';
import { demoId } from '../../apps/demo/src/demo-ids.js';
import { evaluate } from '../../apps/evaluate/src/evaluate.js';
import { listedInStore } from '../support/listed-by-brute-force.js';
import { TestNetwork } from '../support/test-network.js';

const directory = 'test/evaluation/dev';
const today = '2026-11-22';

// On one queue: which suggestions come out is settled in PostgreSQL, and `worker-killed` holds both queues to it.
describe('the corpus through the use cases', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date(`${today}T08:00:00Z`) },
    );
  });
  afterAll(async () => {
    await network.stop();
  });

  it('ends in the suggestions that the evaluation measures', async () => {
    await network.loadCorpus(readCorpus(directory));
    await network.drained(150_000);
    const { listed } = evaluate(readCorpus(directory), { policy: currentPolicy, today }, null);
    const measured = listed.map(
      ({ demandId, offerId, score }) => `${demoId(demandId)} ${demoId(offerId)} ${score}`,
    );
    expect(await listedInStore(network)).toEqual(measured.sort());
    expect(measured.length).toBeGreaterThan(50);
  }, 240_000);
});
