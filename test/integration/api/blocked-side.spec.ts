import { BlockOrganisation, GiveContact } from '#membership';
import { NotifyIntroduction } from '#notification';
import { TransitionPosting } from '#posting';
import { answerAs, suggestPair } from '../../support/suggested-pair.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import type { Answer } from './documented-api.js';
import { TestPeople } from './test-people.js';

/** Two who were introduced, and two who were only suggested to each other; of each pair, the side that stays. */
interface World {
  readonly village: TokenHolder;
  readonly driller: TokenHolder;
  readonly cookie: string;
  readonly ids: readonly string[];
}

const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
const day = 24 * 60 * 60_000;

/** Lists sorted by what they say: ids, by which some of them go, are no more. Of others in the network, nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const own = value.filter(
      (item: { organisationId?: string }) => item?.organisationId !== 'other-id',
    );
    return own.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, inOrder(of)]));
}

/**
 * A block is silent. So the side that was blocked must be told, everywhere, what it would be told if the other had
 * withdrawn its postings: the same two members live through both, and every answer is compared.
 */
describe('the side that was blocked', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let blocked: World;
  let left: World;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    blocked = await world('KH', 'LA');
    left = await world('PE', 'BO');
  }, START_MS);
  afterAll(() => server.stop());

  /** In countries of their own, so that the two pairs do not meet. */
  async function world(here: string, there: string): Promise<World> {
    const { network } = server;
    const village = await server.member({ name: 'Dry Villages', languages: ['en'] });
    const driller = await server.member({ name: 'Well Drillers', languages: ['en'] });
    await network.get(GiveContact).run(driller.actor, driller.id, {
      email: `${driller.id}@example.org`,
      personName: 'Canary Li Wei',
    });
    const { cookie } = await people.signedIn({ in: village.id, role: 'administrator' });
    const introduced = await suggestPair(network, [village, driller], here);
    await answerAs(network, village, introduced.id);
    await answerAs(network, driller, introduced.id);
    await network.drained();
    const suggested = await suggestPair(network, [village, driller], there);
    await answerAs(network, driller, suggested.id);
    await network.drained();
    network.clock.advance(day);
    await network.drained();
    const { demandId, offerId } = introduced;
    const rows = await network.database.query<{ id: string }>(
      'select id from introduction where suggestion_id = $1',
      [introduced.id],
    );
    const introduction = rows[0]?.id ?? '';
    return {
      village,
      driller,
      cookie,
      ids: [
        introduced.id,
        suggested.id,
        introduction,
        demandId,
        offerId,
        suggested.demandId,
        suggested.offerId,
      ],
    };
  }

  /** All that the village gets to see of the two pairs. */
  async function seen({ cookie, ids, driller }: World): Promise<Map<string, Answer>> {
    const [introduced, suggested, introduction, , offerId, , otherOfferId] = ids;
    const paths = [
      '/inbox',
      '/suggestions',
      `/suggestions/${introduced}`,
      `/suggestions/${suggested}`,
      '/introductions',
      `/introductions?suggestion=${introduced}`,
      `/introductions/${introduction}`,
      `/postings/${offerId}`,
      `/postings/${otherOfferId}`,
      '/postings?kind=offer',
      '/postings?q=wells',
      `/organisations/${driller.id}`,
      '/organisations/me/export',
    ];
    const answers = new Map<string, Answer>();
    for (const path of paths) {
      const headers = { cookie, origin: 'http://localhost:3000' };
      answers.set(path, await server.api.get(`/api/v1${path}`, { headers }));
    }
    return answers;
  }

  /** The same for both worlds but for who and when: ids, moments and addresses give way to what they stand for. */
  function alike({ status, text }: Answer, { ids, village, driller }: World): unknown {
    const names = [
      ...ids.map((id, i) => [id, `id-${i}`]),
      [village.id, 'village'],
      [driller.id, 'driller'],
    ];
    const renamed = names.reduce((all, [id = '', name = '']) => all.replaceAll(id, name), text);
    const body: unknown = JSON.parse(
      renamed
        .replace(MOMENT, 'moment')
        .replace(UUID, 'other-id')
        .replace(/[\w.+-]+@example\.org/g, 'address')
        .replace(/"(PE|BO|KH|LA)"/g, '"country"')
        .replace(/"person-?\s?\d+"|Person \d+/gi, 'person'),
    );
    return { status, body: inOrder(body) };
  }

  it('cannot tell it from a withdrawal of all that the other had posted', async () => {
    const { network } = server;
    const [before] = [await seen(blocked), await seen(left)];
    await network.stopWorkers();
    await network.get(BlockOrganisation).run(blocked.driller.actor, blocked.village.id);
    for (const postingId of [left.ids[4], left.ids[6]])
      await network
        .get(TransitionPosting)
        .run(left.driller.actor, { postingId: postingId ?? '', transition: 'withdraw' });
    // At once, with the lists still to follow, and when they have.
    for (const drained of [false, true]) {
      if (drained) {
        await network.startWorker();
        await network.drained();
      }
      const [here, there] = [await seen(blocked), await seen(left)];
      const [ofBlocked, ofLeft] = [[...here], [...there]];
      for (const [i, [path, answer]] of ofBlocked.entries()) {
        const other = ofLeft[i]?.[1];
        expect([path, alike(answer, blocked)]).toEqual([path, other && alike(other, left)]);
      }
      for (const [path, { text }] of ofBlocked)
        if (!path.endsWith('/export'))
          expect([path, text.includes('Canary Li')]).toEqual([path, false]);
    }
    const after = await seen(blocked);
    const [introduced, , introduction] = blocked.ids;
    expect(before.get(`/introductions/${introduction}`)?.body).toMatchObject({ ended: false });
    expect(after.get(`/introductions/${introduction}`)?.body).toMatchObject({
      ended: true,
      contact: null,
      offer: null,
      nextSteps: [],
    });
    expect(after.get(`/introductions?suggestion=${introduced}`)?.body.items).toHaveLength(1);
    expect(after.get('/inbox')?.body.items.every(({ ended }: { ended: boolean }) => ended)).toBe(
      true,
    );
  });

  it.each(['block', 'withdraw'] as const)(
    'is told of no introduction that has ended before it was told: %s',
    async (end) => {
      const { network } = server;
      const [village, driller] = [await network.admit(), await network.admit()];
      const country = end === 'block' ? 'NP' : 'BT';
      const { id: suggestionId, offerId } = await suggestPair(network, [village, driller], country);
      await answerAs(network, village, suggestionId);
      await answerAs(network, driller, suggestionId);
      await network.drained();
      const told = () =>
        network.database.query<{ id: string }>(
          `select id from notification where suggestion_id = $1 and kind = 'introduction'`,
          [suggestionId],
        );
      expect(await told()).toHaveLength(4);
      // As if the job had not come to it.
      await network.database.query(
        `delete from notification where suggestion_id = $1 and kind = 'introduction'`,
        [suggestionId],
      );
      if (end === 'block')
        await network.get(BlockOrganisation).run(driller.actor, village.organisation.id);
      else
        await network
          .get(TransitionPosting)
          .run(driller.actor, { postingId: offerId, transition: 'withdraw' });
      const [introduction] = await network.database.query<{ id: string }>(
        'select id from introduction where suggestion_id = $1',
        [suggestionId],
      );
      const job = { introductionId: introduction?.id ?? '', suggestionId };
      expect(await network.fromWorker(NotifyIntroduction).run(job)).toMatchObject({
        kind: 'cancelled',
        reason: 'introduction-ended',
      });
      expect(await told()).toEqual([]);
    },
  );
});
