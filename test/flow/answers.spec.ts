import { Introductions } from '#cooperation';
import { organisationActor, systemActor, Transactions } from '#database';
import { BlockOrganisation, ChangeTier } from '#membership';
import { TransitionPosting } from '#posting';
import { AnswerSuggestion, type GivenAnswer } from '#suggestion';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { queueBackends } from '../support/queue-backends.js';
import { type Member, TestNetwork } from '../support/test-network.js';

describe.each(queueBackends())('answers and introductions, queue on $name', (backend) => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;
  let stranger: Member;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit({ name: 'Dry Villages', languages: ['en'] });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN', languages: ['zh'] });
    stranger = await network.admit({ name: 'Strangers' });
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  /** A demand of the village and an offer of the driller, suggested to both. */
  const suggested = async () => {
    const { id: offerId } = await network.post(driller, anOffer());
    const { id: demandId } = await network.post(village, aDemand());
    await network.drained();
    const [row] = await network.database.query<{ id: string }>('select id from suggestion');
    return { id: row?.id ?? '', demandId, offerId };
  };
  const answer = (member: Member, id: string, given: Partial<GivenAnswer> = {}) =>
    network.get(AnswerSuggestion).run(member.actor, id, {
      answer: 'interested',
      reason: null,
      words: null,
      remindOn: null,
      ...given,
    });
  const introductionsOf = ({ actor, organisation: { id } }: Member) =>
    network
      .get(Transactions)
      .run(actor, (tx) => network.get(Introductions).list(tx, id, { limit: 10 }));
  const audited = async (action: string) =>
    network.database.query<{ codes: Record<string, string>; subject_id: string }>(
      'select codes, subject_id from audit_entry where action = $1 order by id',
      [action],
    );

  describe('an introduction', () => {
    it('is opened once when both are interested, and opens postings and organisations to the two only', async () => {
      const { id, demandId, offerId } = await suggested();
      await answer(village, id);
      await network.drained();
      expect(await introductionsOf(village)).toEqual([]);

      await Promise.all([answer(driller, id), answer(driller, id), answer(village, id)]);
      await network.drained();
      const [introduction, ...others] = await introductionsOf(village);
      expect(introduction).toMatchObject({ suggestionId: id, demandId, offerId });
      expect(others).toEqual([]);
      expect(await introductionsOf(driller)).toEqual([introduction]);
      expect(await introductionsOf(stranger)).toEqual([]);
      expect(await audited('introduction.opened')).toMatchObject([
        { subject_id: introduction?.id, codes: { suggestion: id } },
      ]);

      const introductions = network.get(Introductions);
      const opened = (member: Member) =>
        network.get(Transactions).run(member.actor, async (tx) => {
          const { id: own } = member.organisation;
          const organisations = [village, driller, stranger].map((one) => one.organisation.id);
          return [
            [...(await introductions.openedPostings(tx, own, [demandId, offerId]))],
            [...(await introductions.openedOrganisations(tx, own, organisations))],
          ];
        });
      expect(await opened(village)).toEqual([[offerId], [driller.organisation.id]]);
      expect(await opened(driller)).toEqual([[demandId], [village.organisation.id]]);
      expect(await opened(stranger)).toEqual([[], []]);
    });

    it.each<[string, (pair: { id: string; demandId: string }) => Promise<unknown>]>([
      [
        'the latest answer of a side is another',
        ({ id }) => answer(village, id, { answer: 'later' }),
      ],
      [
        'the demand is withdrawn',
        ({ demandId: postingId }) =>
          network.get(TransitionPosting).run(village.actor, { postingId, transition: 'withdraw' }),
      ],
      [
        'one blocks the other',
        () => network.get(BlockOrganisation).run(village.actor, driller.organisation.id),
      ],
      [
        'one is a member no longer',
        () =>
          network.get(ChangeTier).run(systemActor('test'), village.organisation.id, 'applicant'),
      ],
    ])('is not opened when %s before its job runs', async (_what, happens) => {
      const pair = await suggested();
      await network.stopWorkers();
      await answer(village, pair.id);
      await answer(driller, pair.id);
      await happens(pair);
      await network.startWorker();
      await network.drained();
      expect(await network.database.query('select * from introduction')).toEqual([]);
      expect(await audited('introduction.opened')).toEqual([]);
    });

    it('opens nothing any more after a block, to neither side', async () => {
      const { id, offerId } = await suggested();
      await answer(village, id);
      await answer(driller, id);
      await network.drained();
      expect(await introductionsOf(village)).toHaveLength(1);
      await network.get(BlockOrganisation).run(driller.actor, village.organisation.id);
      expect([await introductionsOf(village), await introductionsOf(driller)]).toEqual([[], []]);
      const opened = await network
        .get(Transactions)
        .run(organisationActor(village.organisation.id), (tx) =>
          network.get(Introductions).openedPostings(tx, village.organisation.id, [offerId]),
        );
      expect(opened).toEqual(new Set());
    });
  });
});
