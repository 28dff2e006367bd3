import { analyseDemand, analyseOffer, listPairs } from '#matching';
import { systemActor, Transactions } from '#database';
import { Organisations, Standings } from '#membership';
import { Demand, demandContentOf, Offer, offerContentOf, Posting, Postings } from '#posting';
import { PolicyInForce } from '#suggestion';
import type { TestNetwork } from './test-network.js';

/** A listed pair as one line, so that a difference can be read. */
export type PairLine = string;

/** What the lists must be: every open demand against every open offer, at today's policy. */
export async function listedByBruteForce(network: TestNetwork): Promise<PairLine[]> {
  return network.get(Transactions).run(systemActor('test'), async (tx) => {
    const open = await tx.findBy(Posting, { state: 'published' });
    const lines = await network.get(Postings).linesOf(
      tx,
      open.map((posting) => posting.id),
    );
    const owners = await network.get(Organisations).byIds(
      tx,
      open.map((posting) => posting.organisationId),
    );
    const languagesOf = (posting: Posting) => owners.get(posting.organisationId)?.languages ?? [];
    const demands = open
      .filter((posting) => posting instanceof Demand)
      .map((demand) =>
        analyseDemand(demandContentOf(demand, lines.get(demand.id) ?? [], languagesOf(demand))),
      );
    const offers = open
      .filter((posting) => posting instanceof Offer)
      .map((offer) => analyseOffer(offerContentOf(offer, languagesOf(offer))));
    const standing = await network.get(Standings).load(tx);
    const context = { ...network.get(PolicyInForce).context(), standing };
    return listPairs(demands, offers, context)
      .map(({ demandId, offerId, score }) => `${demandId} ${offerId} ${score}`)
      .sort();
  });
}

/** What is stored as listed. */
export async function listedInStore(network: TestNetwork): Promise<PairLine[]> {
  const rows = await network.database.query<{ line: string }>(
    `select demand_id || ' ' || offer_id || ' ' || score as line from suggestion where listed`,
  );
  return rows.map((row) => row.line).sort();
}
