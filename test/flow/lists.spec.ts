import fc from 'fast-check';
import { currentPolicy, definePolicy } from '#matching';
import { EditPosting, type PostingDraft, TransitionPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { listedByBruteForce, listedInStore } from '../support/listed-by-brute-force.js';
import { queueBackends } from '../support/queue-backends.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const texts = [
  'We ask for boreholes with hand pumps for dry villages.',
  'Latrines and hand washing for two schools, and a deep well.',
  'Training of teachers and desks for the primary school.',
  'Eye surgery for old people who cannot see.',
];

const draft = fc
  .record({
    kind: fc.constantFrom('demand' as const, 'offer' as const),
    text: fc.constantFrom(...texts),
    country: fc.constantFrom('KH', 'LA'),
    amount: fc.integer({ min: 1, max: 400 }),
    to: fc.constantFrom(null, '2027-06-30', '2028-01-31'),
  })
  .map(({ kind, text, country, amount, to }): PostingDraft => {
    const shared = { text, title: text.slice(0, 30), to, sectors: [], supports: [] };
    return kind === 'demand'
      ? aDemand({ ...shared, country, quantity: { amount, unit: 'people' } })
      : anOffer({ ...shared, countries: [country], capacity: { amount, unit: 'people' } });
  });

type Step =
  | { what: 'post'; draft: PostingDraft }
  | { what: 'edit'; which: number; draft: PostingDraft }
  | { what: 'pause' | 'resume' | 'withdraw'; which: number };

const which = fc.nat(1_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('post' as const), draft }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('edit' as const), which, draft }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('pause' as const, 'resume' as const, 'withdraw' as const),
      which,
    }),
  },
);

/** Lists that overflow soon, so that they push out and refill. */
const shortLists = definePolicy({ ...currentPolicy, listSize: 3 });

const steps = fc.array(step, { minLength: 50, maxLength: 90, size: 'max' });

describe.each(queueBackends())('both lists, queue on $name', (backend) => {
  let network: TestNetwork;
  let members: Member[];

  beforeAll(async () => {
    network = await TestNetwork.start(backend, { policy: shortLists });
    members = [];
    for (let i = 0; i < 4; i++) members.push(await network.admit({ email: null }));
  });
  afterAll(async () => {
    await network.stop();
  });

  it('equal brute force once nothing moves, whatever came in which order', async () => {
    const posted: { id: string; member: Member; kind: PostingDraft['kind'] }[] = [];
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        // All at once for three workers, as after an outage: this is where two runs meet on one list.
        await network.stopWorkers();
        // Four members act at the same time, each in its own order.
        await Promise.all(
          members.map(async (member, i) => {
            for (const one of all.filter((_, index) => index % members.length === i)) {
              await take(member, one, posted);
            }
          }),
        );
        await Promise.all([1, 2, 3].map(() => network.startWorker()));
        await network.drained(60_000);
        const stored = await listedInStore(network);
        expect(stored).toEqual(await listedByBruteForce(network));
      }),
      { numRuns: 4, endOnFailure: true },
    );
    const [overflow] = await network.database.query<{ rows: number }>(
      'select count(*)::int as rows from fit where not in_demand_list and not in_offer_list',
    );
    expect(overflow?.rows).toBeGreaterThan(0);
  }, 120_000);

  async function take(
    member: Member,
    one: Step,
    posted: { id: string; member: Member; kind: PostingDraft['kind'] }[],
  ): Promise<void> {
    if (one.what === 'post') {
      const { id } = await network.post(member, one.draft);
      posted.push({ id, member, kind: one.draft.kind });
      return;
    }
    const own = posted.filter((posting) => posting.member === member);
    const posting = own[one.which % Math.max(own.length, 1)];
    if (!posting) return;
    const change =
      one.what === 'edit'
        ? editTo(posting, one.draft)
        : network
            .get(TransitionPosting)
            .run(member.actor, { postingId: posting.id, transition: one.what });
    // A step that the state does not allow is refused; that is another test's business.
    await change.catch((error: unknown) => {
      expect(error).toMatchObject({ name: 'DomainError' });
    });
  }

  async function editTo(
    posting: { id: string; member: Member },
    changed: PostingDraft,
  ): Promise<unknown> {
    const [row] = await network.database.query<{ version: number }>(
      'select version from posting where id = $1',
      [posting.id],
    );
    return network.get(EditPosting).run(posting.member.actor, {
      postingId: posting.id,
      expectedVersion: row?.version ?? 0,
      draft: changed,
    });
  }
});
