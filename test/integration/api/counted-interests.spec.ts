import { BlockOrganisation } from '#membership';
import { aDemand } from '../../builders/a-demand.js';
import { answerAs, suggestPair, type SuggestedPair } from '../../support/suggested-pair.js';
import { apiForSuite, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const MINUTES = 60_000;
const DAYS = 86_400_000;
const START = { unmet: 1, interested: 0 };
const MET = { unmet: 0, interested: 1 };

/** A country of its own for each test: what is posted in another does not fit. */
const countries = ['KH', 'LA', 'VN', 'TH', 'MM', 'NP', 'BD', 'PK'];

describe('the figures of the Secretariat count interests that hold', () => {
  const suite = apiForSuite({ worker: true });
  let officer: { cookie: string };
  let country: string;
  let village: TokenHolder;
  let driller: TokenHolder;
  let pair: SuggestedPair;

  beforeAll(async () => {
    officer = await new TestPeople(suite.server).signedIn({ in: 'secretariat', role: 'officer' });
  });
  beforeEach(async () => {
    country = countries.shift()!;
    village = await suite.server.member({ name: `Villages of ${country}` });
    driller = await suite.server.member({ name: `Drillers for ${country}` });
    pair = await suggestPair(suite.server.network, [village, driller], country);
  }, 30_000);

  const ask = async (path: string) =>
    (await suite.server.api.get(`/api/v1/secretariat/${path}`, officer)).body;
  const interestedStep = async () => {
    const { whole } = await ask(`pipeline?kind=demand&country=${country}`);
    const steps = whole as { step: string; postings: number; medianHours: number }[];
    return steps.find(({ step }) => step === 'interested')!;
  };
  const counted = async () => {
    const { total: unmet } = await ask(`unmet-needs?country=${country}`);
    return { unmet, interested: (await interestedStep()).postings };
  };
  /** Who has to move in the pair, by how it is stuck. */
  const stuck = async () => {
    const groups = (await ask('stuck')).items as {
      code: string;
      cases: { suggestionId: string; organisationId: string }[];
    }[];
    return groups.flatMap(({ code, cases }) =>
      cases
        .filter(({ suggestionId }) => suggestionId === pair.id)
        .map(({ organisationId }) => [code, organisationId]),
    );
  };
  const answer = async (member: TokenHolder) => {
    const answered = await answerAs(suite.server.network, member, pair.id);
    await suite.server.network.drained();
    return answered;
  };
  const daysPass = async () => {
    const past = new Date(suite.server.network.clock.now().getTime() - 20 * DAYS);
    for (const set of ['suggestion_answer set answered_at', 'introduction set opened_at'])
      await suite.server.network.database.query(`update ${set} = $1`, [past]);
  };
  const take = async ({ token }: TokenHolder, postingId: string, step: string) => {
    const path = `/api/v1/postings/${postingId}/${step}`;
    expect((await suite.server.api.post(path, { token })).status).toBeLessThan(300);
    await suite.server.network.drained();
  };
  const reword = async () => {
    const { token } = village;
    const path = `/api/v1/postings/${pair.demandId}`;
    const { headers } = await suite.server.api.get(path, { token });
    const body = aDemand({ country, title: 'Deep wells, and somebody who keeps them' });
    const match = { 'if-match': headers.etag! };
    const edited = await suite.server.api.put(path, { token, body, headers: match });
    expect(edited.status).toBe(200);
    await suite.server.network.drained();
  };

  it('but none in what the other posting does not say any more', async () => {
    expect(await counted()).toEqual(START);
    await answer(driller);
    expect(await counted()).toEqual(MET);
    await daysPass();
    expect(await stuck()).toEqual([['other-side-silent', village.id]]);

    await reword();
    expect(await counted()).toEqual(START);
    expect(await stuck()).toEqual([]);
    await answer(village);
    await daysPass();
    expect(await stuck()).toEqual([['other-side-silent', driller.id]]);
    await answer(driller);
    expect(await counted()).toEqual(MET);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['that has blocked the other', () => block(driller, village)],
    ['that the other has blocked', () => block(village, driller)],
    ['that has withdrawn its posting', () => take(driller, pair.offerId, 'withdraw')],
  ])('but none of a side %s', async (_, part) => {
    await answer(driller);
    expect(await counted()).toEqual(MET);
    await daysPass();
    await part();
    expect(await counted()).toEqual(START);
    expect(await stuck()).toEqual([]);
  });

  it('but not the interest of those who ask', async () => {
    await answer(village);
    expect(await counted()).toEqual(START);
  });

  it('but none in an offer that is not open just now, for a need that waits', async () => {
    await answer(driller);
    await take(driller, pair.offerId, 'pause');
    expect(await counted()).toEqual({ unmet: 1, interested: 1 });
  });

  it('and from when it was said, not from when the other side said so too', async () => {
    await suite.server.api.get(`/api/v1/suggestions/${pair.id}`, driller);
    suite.server.network.clock.advance(18 * MINUTES);
    await answer(driller);
    expect(await interestedStep()).toMatchObject({ medianHours: 0.3 });
    suite.server.network.clock.advance(6 * MINUTES);
    await answer(village);
    expect(await interestedStep()).toMatchObject({ medianHours: 0.3 });
  });

  it('and two who are introduced, until their introduction ends', async () => {
    await answer(driller);
    await answer(village);
    await take(driller, pair.offerId, 'pause');
    await daysPass();
    expect(await counted()).toEqual(MET);
    expect(await stuck()).toEqual([['introduction-quiet', village.id]]);
    await block(village, driller);
    // That they were introduced has happened, whatever came of it.
    expect(await counted()).toEqual({ unmet: 1, interested: 1 });
    expect(await stuck()).toEqual([]);
  });

  async function block({ actor }: TokenHolder, { id }: TokenHolder): Promise<void> {
    await suite.server.network.get(BlockOrganisation).run(actor, id);
    await suite.server.network.drained();
  }
});
