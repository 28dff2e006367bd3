import { systemActor, Transactions, TryAgain } from '#database';
import { EditPosting, type Posting, TransitionPosting } from '#posting';
import { aDemand } from '../../../test/builders/a-demand.js';
import { anOffer } from '../../../test/builders/an-offer.js';
import { type Member, TestNetwork } from '../../../test/support/test-network.js';
import type { FoundFit } from './find-fits.js';
import { PolicyInForce } from './policy-in-force.js';
import { SuggestionLists } from './suggestion-lists.js';

/** A run that assessed an offer at version 3, and writes when the offer is at version 4. */
describe('a matching run whose counterpart has moved on', () => {
  let network: TestNetwork;
  let driller: Member;
  let demand: Posting;
  let offer: Posting;

  beforeEach(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    driller = await network.admit({ email: null });
    demand = await network.post(await network.admit({ email: null }), aDemand());
    offer = await network.post(driller, anOffer());
    await network.drained();
  });
  afterEach(async () => {
    await network.stop();
  });

  async function editOffer(changes: Parameters<typeof anOffer>[0]): Promise<void> {
    const draft = anOffer(changes);
    await network
      .get(EditPosting)
      .run(driller.actor, { postingId: offer.id, expectedVersion: offer.version, draft });
    await network.drained();
  }

  const write = (fits: FoundFit[]) =>
    network.fromWorker(Transactions).run(systemActor('test'), (tx) =>
      network.fromWorker(SuggestionLists).replaceFits(tx, {
        posting: demand,
        fits,
        context: network.fromWorker(PolicyInForce).context(),
      }),
    );
  const stale = (): FoundFit => ({
    counterpartId: offer.id,
    counterpartVersion: offer.version,
    score: 9_999,
  });
  const fits = () => network.database.query('select offer_version, score = 9999 as stale from fit');
  const listed = () => network.database.query('select 1 from suggestion where listed');

  it('does not bring back a pair that the new version ended', async () => {
    expect(await fits()).toHaveLength(1);
    await editOffer({ countries: ['PE'] });
    expect(await fits()).toEqual([]);
    await write([stale()]);
    expect(await fits()).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it('does not list a counterpart that is at the version assessed, but no longer open', async () => {
    const paused = await network
      .get(TransitionPosting)
      .run(driller.actor, { postingId: offer.id, transition: 'pause' });
    await network.drained();
    await write([{ ...stale(), counterpartVersion: paused.version }]);
    expect(await listed()).toEqual([]);
  });

  it('leaves a pair as the new version has it', async () => {
    await editOffer({ title: 'Boreholes, also in hard rock' });
    await write([stale()]);
    expect(await fits()).toEqual([{ offer_version: offer.version + 1, stale: false }]);
    expect(await listed()).toHaveLength(1);
  });

  it('is to be run again when the posting itself has moved on', async () => {
    demand.version -= 1;
    await expect(write([])).rejects.toThrow(TryAgain);
    expect(await fits()).toHaveLength(1);
  });
});
