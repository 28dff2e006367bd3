import { OpenMissedIntroductions } from '#cooperation';
import { Transactions } from '#database';
import { BlockOrganisation } from '#membership';
import { Inbox } from '#notification';
import { EditPosting, ExtendPosting, type PostingDraft, TransitionPosting } from '#posting';
import { Suggestions } from '#suggestion';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import {
  answerAs,
  answerTokenIn,
  mailsTo,
  suggestPair,
  toldInPortal,
} from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

describe('an interest', () => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit({ name: 'Dry Villages', languages: ['en'] });
    driller = await network.admit({ name: 'Well Drillers', languages: ['en'] });
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  const versionOf = async (postingId: string) => {
    const [row] = await network.database.query<{ version: number; content_version: number }>(
      'select version, content_version from posting where id = $1',
      [postingId],
    );
    return row!;
  };
  const edit = async (member: Member, postingId: string, draft: PostingDraft) => {
    const { version } = await versionOf(postingId);
    const change = { postingId, expectedVersion: version, draft };
    await network.get(EditPosting).run(member.actor, change);
    await network.drained();
  };
  const step = async (member: Member, postingId: string, transition: 'pause' | 'resume') => {
    await network.get(TransitionPosting).run(member.actor, { postingId, transition });
    await network.drained();
  };
  const introduced = async () =>
    (await network.database.query('select 1 from introduction')).length;
  /** What a side is told of its own interest, and of the other's. */
  const seenBy = ({ actor }: Member, id: string) =>
    network.get(Transactions).run(actor, async (tx) => {
      const suggestions = network.get(Suggestions);
      return {
        outdated: (await suggestions.outdatedInterests(tx, [id])).has(id),
        other: (await suggestions.interestedCounterparts(tx, [id])).has(id),
      };
    });
  const inboxOf = ({ actor, organisation }: Member, kind: string) =>
    network.get(Transactions).run(actor, async (tx) => {
      const items = await network.get(Inbox).list(tx, organisation.id, { limit: 10 });
      return items.filter((item) => item.kind === kind).map(({ ended }) => ended);
    });
  const reworded = aDemand({ title: 'Deep wells for five dry villages', country: 'KH' });

  it('was in what was shown: a change of the other posting ends it, until it is given again', async () => {
    const { id, demandId } = await suggestPair(network, [village, driller]);
    await answerAs(network, driller, id);
    await network.drained();
    expect(await inboxOf(village, 'interest')).toEqual([false]);

    await edit(village, demandId, reworded);
    expect(await seenBy(driller, id)).toEqual({ outdated: true, other: false });
    expect(await seenBy(village, id)).toEqual({ outdated: false, other: false });
    expect(await inboxOf(village, 'interest')).toEqual([true]);
    await answerAs(network, village, id);
    await network.drained();
    expect(await introduced()).toBe(0);

    // The driller hears that its answer is waited for, and has a link to give it.
    expect(await toldInPortal(network, driller, 'interest')).toHaveLength(1);
    expect(answerTokenIn((await mailsTo(network, driller)).at(-1))).toBeDefined();
    await answerAs(network, driller, id);
    await network.drained();
    expect(await introduced()).toBe(1);
    // Two who are introduced go on from there, whatever either writes then.
    await edit(village, demandId, aDemand({ country: 'KH' }));
    expect(await seenBy(driller, id)).toMatchObject({ outdated: false });
  });

  it('holds through steps of a posting’s life, an edit that changes nothing, and one of the own posting', async () => {
    const { id, demandId, offerId } = await suggestPair(network, [village, driller]);
    await answerAs(network, driller, id);
    await step(village, demandId, 'pause');
    await step(village, demandId, 'resume');
    await edit(village, demandId, aDemand({ country: 'KH', to: null }));
    await edit(driller, offerId, anOffer({ countries: ['KH'], text: 'We drill 25 wells a year.' }));
    const { version, content_version } = await versionOf(demandId);
    expect([version > 3, content_version]).toEqual([true, 1]);
    expect(await seenBy(driller, id)).toMatchObject({ outdated: false });
    expect(await seenBy(village, id)).toMatchObject({ other: true });
    await answerAs(network, village, id);
    await network.drained();
    expect(await introduced()).toBe(1);
  });

  it('holds when the last day is put off, and not when an edit brings one', async () => {
    const { id, demandId } = await suggestPair(network, [village, driller]);
    await edit(village, demandId, aDemand({ country: 'KH', to: '2027-03-31' }));
    await answerAs(network, driller, id);
    await network.get(ExtendPosting).run(village.actor, { postingId: demandId, to: '2027-06-30' });
    await network.drained();
    expect(await seenBy(driller, id)).toMatchObject({ outdated: false });
    await edit(village, demandId, aDemand({ country: 'KH', to: '2027-01-31' }));
    expect(await seenBy(driller, id)).toMatchObject({ outdated: true });
  });

  it('is told a second time to a side that was interested in something else', async () => {
    const { id, demandId, offerId } = await suggestPair(network, [village, driller]);
    await answerAs(network, driller, id);
    await edit(village, demandId, reworded);
    await answerAs(network, village, id);
    await network.drained();
    const [first] = await toldInPortal(network, driller, 'interest');
    await edit(driller, offerId, anOffer({ countries: ['KH'], text: 'We drill 25 wells a year.' }));
    await edit(village, demandId, aDemand({ country: 'KH' }));
    await answerAs(network, village, id);
    await network.drained();
    const told = await toldInPortal(network, driller, 'interest');
    expect([told.length, told[0]?.id === first?.id]).toEqual([1, false]);
  });

  it('is not taken from a page that shows what the posting says no longer', async () => {
    const { id, demandId } = await suggestPair(network, [village, driller]);
    const { version: shownVersion } = await versionOf(demandId);
    await step(village, demandId, 'pause');
    await step(village, demandId, 'resume');
    await answerAs(network, driller, id, { shownVersion });
    await edit(village, demandId, reworded);
    await expect(answerAs(network, driller, id, { shownVersion })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'posting-changed',
    });
  });

  it('that met another leads to an introduction later, when nothing stands between them any more', async () => {
    const { id, demandId } = await suggestPair(network, [village, driller]);
    const missed = () =>
      network.fromWorker(OpenMissedIntroductions).run((_, error) => {
        throw error;
      });
    await answerAs(network, driller, id);
    await network.stopWorkers();
    await answerAs(network, village, id);
    await network
      .get(TransitionPosting)
      .run(village.actor, { postingId: demandId, transition: 'pause' });
    await network.startWorker();
    await network.drained();
    network.clock.advance(60_000);
    expect([await missed(), await introduced()]).toEqual([0, 0]);

    await step(village, demandId, 'resume');
    expect(await introduced()).toBe(0);
    expect([await missed(), await missed(), await introduced()]).toEqual([1, 0, 1]);
    await network.drained();
    expect(await toldInPortal(network, village, 'introduction')).toHaveLength(1);
  });

  it('is not mailed any more, nor any suggestion, to one that was blocked while the mail waited', async () => {
    const { id } = await suggestPair(network, [village, driller]);
    await answerAs(network, village, id);
    await network.drained();
    await network.stopWorkers();
    await network.get(BlockOrganisation).run(village.actor, driller.organisation.id);
    // The lists are behind: the pair still stands on them.
    await network.database.query(
      `update outbox set due_at = due_at + interval '1 hour' where queue = 'matching'`,
    );
    await network.startWorker();
    const mails = await mailsTo(network, driller);
    expect(mails.join()).not.toContain('Somebody is interested');
    expect(await toldInPortal(network, driller, 'interest')).toHaveLength(1);
  });

  it('leads to none later between two of which one has blocked the other', async () => {
    const { id } = await suggestPair(network, [village, driller]);
    await answerAs(network, driller, id);
    await network.stopWorkers();
    await answerAs(network, village, id);
    await network.get(BlockOrganisation).run(village.actor, driller.organisation.id);
    await network.database.query(
      `update outbox set due_at = due_at + interval '1 hour' where queue = 'matching'`,
    );
    await network.startWorker();
    await network.drained();
    network.clock.advance(60_000);
    expect(await network.fromWorker(OpenMissedIntroductions).run(() => undefined)).toBe(0);
    expect(await introduced()).toBe(0);
  });
});
