import { type Actor, systemActor } from '#database';
import { loadLexicon } from '#language';
import { BlockOrganisation, ChangeTier } from '#membership';
import { DecidePosting, ReportPosting, TransitionPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { listedByBruteForce, listedInStore } from '../support/listed-by-brute-force.js';
import { queueBackends } from '../support/queue-backends.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const officer: Actor = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' };

describe.each(queueBackends())('who may meet whom, queue on $name', (backend) => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit();
    driller = await network.admit({ country: 'CN' });
  });
  afterEach(async () => {
    await network.database.query(`update posting set state = 'withdrawn'`);
    await network.database.query('delete from fit');
    await network.database.query('update suggestion set listed = false');
  });
  afterAll(() => network.stop());

  const listed = async () => {
    await network.drained();
    expect(await listedInStore(network)).toEqual(await listedByBruteForce(network));
    return (await listedInStore(network)).length;
  };
  const block = (who: Member, other: Member) =>
    network.get(BlockOrganisation).run(who.actor, other.organisation.id);
  const put = (member: Member, tier: 'admitted' | 'trusted') =>
    network.get(ChangeTier).run(systemActor('test'), member.organisation.id, tier);

  it.each(['village', 'driller'])(
    'a block by the %s ends what is and all that comes',
    async (by) => {
      await network.post(driller, anOffer());
      await network.post(village, aDemand());
      const bystander = await network.admit();
      await network.post(bystander, anOffer());
      expect(await listed()).toBe(2);

      if (by === 'village') await block(village, driller);
      else await block(driller, village);
      expect(await listed()).toBe(1);

      await network.post(driller, anOffer());
      await network.post(village, aDemand());
      expect(await listed()).toBe(2);
    },
  );

  it('is the same block when it is asked for twice, and lets nobody else see it', async () => {
    await block(village, driller);
    await block(village, driller);
    const seen = await network.database.query<{ actor_id: string }>(
      `select actor_id from audit_entry where action = 'organisation.blocked' and subject_id = $1`,
      [village.organisation.id],
    );
    expect(seen).toEqual([{ actor_id: village.organisation.id }]);
    await expect(block(village, village)).rejects.toMatchObject({ kind: 'conflict' });
    const nobody = { organisation: { id: crypto.randomUUID() } } as Member;
    await expect(block(village, nobody)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('what touches children is suggested to organisations of the higher tier only', async () => {
    const text = 'We look after orphans; their home has no water. We ask for deep wells.';
    await network.post(village, aDemand({ text }));
    await network.post(driller, anOffer());
    expect(await listed()).toBe(1);
    await put(driller, 'admitted');
    expect(await listed()).toBe(0);
    await put(driller, 'trusted');
    expect(await listed()).toBe(1);
  });

  it('a tier that falls makes no difference where neither children nor cash are touched', async () => {
    await network.post(village, aDemand());
    await network.post(driller, anOffer());
    await put(driller, 'admitted');
    expect(await listed()).toBe(1);
  });

  it('a member that is one no longer has nothing open, and cannot resume it', async () => {
    await network.post(village, aDemand());
    const { id: postingId } = await network.post(driller, anOffer());
    expect(await listed()).toBe(1);
    await network.get(ChangeTier).run(systemActor('test'), driller.organisation.id, 'applicant');
    expect(await listed()).toBe(0);
    const resume = () =>
      network.get(TransitionPosting).run(driller.actor, { postingId, transition: 'resume' });
    await expect(resume()).rejects.toMatchObject({ kind: 'forbidden', code: 'not-admitted' });
    await put(driller, 'trusted');
    await resume();
    expect(await listed()).toBe(1);
  });

  it('a posting that is reported is on no list until an officer has looked', async () => {
    await network.post(village, aDemand());
    const { id: postingId } = await network.post(driller, anOffer());
    expect(await listed()).toBe(1);
    await network
      .get(ReportPosting)
      .run(village.actor, { postingId, reason: 'not-true', words: null });
    expect(await listed()).toBe(0);
    await network
      .get(DecidePosting)
      .run(officer, { postingId, decision: { outcome: 'published' } });
    expect(await listed()).toBe(1);
  });

  it('holds when block and posting meet', async () => {
    await network.post(village, aDemand());
    await Promise.all([
      ...[1, 2, 3].map(() => network.post(driller, anOffer())),
      block(village, driller),
      ...[1, 2, 3].map(() => network.post(village, aDemand())),
    ]);
    expect(await listed()).toBe(0);
  });
});
