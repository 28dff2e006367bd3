import { systemActor, Transactions } from '#database';
import { BlockOrganisation } from '#membership';
import { Postings } from '#posting';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { apiForSuite, type TokenHolder } from './api-under-test.js';

describe('the prospects of a posting', () => {
  const suite = apiForSuite();
  let driller: TokenHolder;

  beforeAll(async () => {
    driller = await suite.server.member({ name: 'Well Drillers', country: 'CN' });
  });

  const post = async ({ token }: TokenHolder, body: object) => {
    const posted = await suite.server.api.post('/api/v1/postings', { token, body });
    return posted.body as { id: string };
  };
  const prospects = ({ token }: TokenHolder, id: string) =>
    suite.server.api.get(`/api/v1/postings/${id}/prospects`, { token });

  it('says what stands in the way, and which change would bring partners, without naming anybody', async () => {
    await post(driller, anOffer({ countries: ['KH'], from: '2027-08-01', to: '2027-12-31' }));
    await post(driller, anOffer({ countries: ['NP'] }));
    const { id } = await post(suite.member, aDemand({ country: 'KH', to: '2027-06-30' }));
    const { status, body, text } = await prospects(suite.member, id);
    expect(status).toBe(200);
    expect(body).toEqual({
      compared: 2,
      fitting: 0,
      obstacles: [
        { code: 'place-not-served', count: 1 },
        { code: 'times-apart', count: 1 },
      ],
      changes: [{ code: 'end-later', value: '2027-08-01', name: null, partners: 1 }],
    });
    expect(text).not.toContain(driller.id);

    const demand = aDemand({ country: 'KH', to: '2027-08-01' });
    const changed = await suite.server.api.put(`/api/v1/postings/${id}`, {
      token: suite.member.token,
      headers: { 'if-match': '"3"' },
      body: demand,
    });
    expect(changed.status).toBe(200);
    expect((await prospects(suite.member, id)).body).toMatchObject({ fitting: 1, changes: [] });
  });

  it('are for its own organisation only', async () => {
    const { id } = await post(suite.member, aDemand({ country: 'LA' }));
    expect((await prospects(driller, id)).status).toBe(404);
  });

  it('says nothing of an organisation that one is blocked by', async () => {
    const other = await suite.server.member({ name: 'Others' });
    await post(driller, anOffer({ countries: ['VN'] }));
    const { id } = await post(other, aDemand({ country: 'VN' }));
    const before = (await prospects(other, id)).body;
    await suite.server.network.get(BlockOrganisation).run(driller.actor, other.id);
    const after = (await prospects(other, id)).body;
    expect(before.compared).toBeGreaterThan(0);
    expect(after.compared).toBe(0);
  });

  it.each(['blocks it', 'is blocked by it'])(
    'fills the place of an organisation that %s with the next closest',
    async (way) => {
      const { network } = suite.server;
      const [asking, closest, next] = [
        await suite.server.member({ name: `Asking, ${way}` }),
        await suite.server.member({ name: `Closest, ${way}` }),
        await suite.server.member({ name: `Next, ${way}` }),
      ];
      const offer = anOffer({ countries: ['MM'] });
      const second = await post(next, offer);
      const first = await post(closest, offer);
      const { id } = await post(asking, aDemand({ country: 'MM' }));
      const closestOne = async () => {
        const postings = network.get(Postings);
        const found = await network.get(Transactions).run(systemActor('test'), async (tx) => {
          const own = (await postings.byIds(tx, [id])).get(id);
          return postings.closestCounterparts(tx, own!, 1);
        });
        return found.map((posting) => posting.id);
      };
      expect(await closestOne()).toEqual([first.id]);
      const [who, whom] = way === 'blocks it' ? [closest, asking] : [asking, closest];
      await network.get(BlockOrganisation).run(who.actor, whom.id);
      expect(await closestOne()).toEqual([second.id]);
    },
  );
});
