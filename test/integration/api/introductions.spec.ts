import { answerAs, suggestPair, type SuggestedPair } from '../../support/suggested-pair.js';
import { apiForSuite, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

describe('the introductions of an organisation', () => {
  const suite = apiForSuite({ worker: true });
  let people: TestPeople;
  let asker: { cookie: string };
  let pairs: SuggestedPair[];

  beforeAll(async () => {
    const { server } = suite;
    people = new TestPeople(server);
    const village = await server.member({ name: 'Dry Villages' });
    asker = await viewerOf(village);
    pairs = [];
    for (const country of ['KH', 'LA']) {
      const driller = await server.member({ name: `Drillers for ${country}` });
      const pair = await suggestPair(server.network, [village, driller], country);
      for (const side of [village, driller]) await answerAs(server.network, side, pair.id);
      await server.network.drained();
      pairs.push(pair);
    }
  }, 60_000);

  const viewerOf = ({ id }: TokenHolder) => people.signedIn({ in: id, role: 'viewer' });
  const list = async (wish: string, by = asker) => {
    const { body } = await suite.server.api.get(`/api/v1/introductions${wish}`, by);
    const items = body.items as { suggestionId: string }[];
    return { of: items.map(({ suggestionId }) => suggestionId), next: body.next as string | null };
  };

  it('are told page by page, the newest first', async () => {
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.next}`);
    expect([...first.of, ...second.of]).toEqual(pairs.map(({ id }) => id).reverse());
    expect(second.next).toBeNull();
  });

  it('are found by their suggestion', async () => {
    for (const { id } of pairs) expect((await list(`?suggestion=${id}`)).of).toEqual([id]);
  });

  it('are told to their sides and nobody else', async () => {
    const stranger = await viewerOf(await suite.server.member({ name: 'Neighbours' }));
    expect((await list('', stranger)).of).toEqual([]);
    expect((await list(`?suggestion=${pairs[0]!.id}`, stranger)).of).toEqual([]);
  });
});
