import { AuditTrail } from '#audit';
import { Transactions } from '#database';
import {
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  type Posting,
  SubmitPosting,
  type Transition,
  TransitionPosting,
} from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { queueBackends } from '../support/queue-backends.js';
import { type Member, TestNetwork } from '../support/test-network.js';

describe.each(queueBackends())('the life of a posting, queue on $name', (backend) => {
  let network: TestNetwork;
  let village: Member;
  let demand: Posting;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
  });
  beforeEach(async () => {
    village = await network.admit();
    await network.post(await network.admit(), anOffer());
    demand = await network.post(village, aDemand());
    await network.drained();
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  const fail = (_postingId: string, error: unknown) => {
    throw error;
  };
  const take = (transition: Transition) =>
    network.get(TransitionPosting).run(village.actor, { postingId: demand.id, transition });
  const edit = (expectedVersion: number, title: string) =>
    network
      .get(EditPosting)
      .run(village.actor, { postingId: demand.id, expectedVersion, draft: aDemand({ title }) });
  const listed = async () => {
    await network.drained();
    const rows = await network.database.query<{ demand_version: number }>(
      'select demand_version from suggestion where listed',
    );
    return rows.map((row) => row.demand_version);
  };

  it('gives every change its effect, however often it is repeated', async () => {
    expect(await listed()).toEqual([3]);
    await edit(3, 'First edit');
    expect(await listed()).toEqual([4]);
    await edit(4, 'Second edit');
    expect(await listed()).toEqual([5]);
    for (const version of [7, 9]) {
      await take('pause');
      expect(await listed()).toEqual([]);
      await take('resume');
      expect(await listed()).toEqual([version]);
    }
    await take('withdraw');
    expect(await listed()).toEqual([]);
    await take('reopen');
    await network.get(SubmitPosting).run(village.actor, { postingId: demand.id });
    expect(await listed()).toEqual([13]);
    await take('withdraw');
    expect(await listed()).toEqual([]);

    const jobs = await network.database.query<{ job: string; version: number; outcome: string }>(
      'select job, version, outcome from outbox where reference = $1 order by version',
      [demand.id],
    );
    expect(jobs.map(({ job, version }) => `${version} ${job}`)).toEqual([
      '3 match-posting',
      '4 match-posting',
      '5 match-posting',
      '6 retire-posting',
      '7 match-posting',
      '8 retire-posting',
      '9 match-posting',
      '10 retire-posting',
      '13 match-posting',
      '14 retire-posting',
    ]);
    expect(new Set(jobs.map((job) => job.outcome))).toEqual(new Set(['done']));
  });

  it('gives every change its effect when they come faster than the worker', async () => {
    await network.stopWorkers();
    await edit(3, 'First edit');
    await edit(4, 'Second edit');
    await take('pause');
    await take('resume');
    await take('pause');
    await take('resume');
    await network.startWorker();
    expect(await listed()).toEqual([9]);
    await network.stopWorkers();
    await take('withdraw');
    await take('reopen');
    await network.startWorker();
    expect(await listed()).toEqual([]);
  });

  it('has an audit entry for each step, with the states and the version', async () => {
    await edit(3, 'First edit');
    await edit(4, 'Second edit');
    for (const transition of ['pause', 'resume', 'pause', 'resume', 'withdraw'] as const)
      await take(transition);
    const entries = await network
      .get(Transactions)
      .run(village.actor, (tx) => network.get(AuditTrail).of(tx, 'posting', demand.id));
    expect(
      entries.map((entry) => [
        entry.subjectVersion,
        entry.action,
        entry.codes.from,
        entry.codes.to,
      ]),
    ).toEqual([
      [1, 'posting.created', 'draft', 'draft'],
      [2, 'posting.submitted', 'draft', 'submitted'],
      [3, 'posting.published', 'submitted', 'published'],
      [4, 'posting.edited', 'published', 'published'],
      [5, 'posting.edited', 'published', 'published'],
      [6, 'posting.paused', 'published', 'paused'],
      [7, 'posting.resumed', 'paused', 'published'],
      [8, 'posting.paused', 'published', 'paused'],
      [9, 'posting.resumed', 'paused', 'published'],
      [10, 'posting.withdrawn', 'published', 'withdrawn'],
    ]);
    expect(new Set(entries.map((entry) => entry.actorId))).toEqual(
      new Set([village.organisation.id]),
    );
  });

  it('refuses what the state does not allow and says what it does', async () => {
    await take('pause');
    await expect(take('pause')).rejects.toMatchObject({
      kind: 'conflict',
      detail: expect.stringContaining('resume'),
    });
    await expect(edit(3, 'Late')).rejects.toMatchObject({ kind: 'stale' });
  });

  it('expires when the last day is over, and is open again when extended', async () => {
    await network.get(EditPosting).run(village.actor, {
      postingId: demand.id,
      expectedVersion: 3,
      draft: aDemand({ to: '2026-11-30' }),
    });
    network.clock.advance(8 * 86_400_000);
    expect(await network.get(ExpirePostings).run(fail)).toBe(0);
    network.clock.advance(86_400_000);
    expect(await network.get(ExpirePostings).run(fail)).toBe(1);
    expect(await listed()).toEqual([]);
    await network.get(ExtendPosting).run(village.actor, { postingId: demand.id, to: '2027-06-30' });
    expect(await listed()).toEqual([6]);
  });

  it('is not to be changed by others, who get the same answer as for no posting at all', async () => {
    const stranger = await network.admit();
    const run = (postingId: string) =>
      network.get(TransitionPosting).run(stranger.actor, { postingId, transition: 'withdraw' });
    const [foreign, absent] = await Promise.allSettled([run(demand.id), run(crypto.randomUUID())]);
    expect(foreign).toMatchObject({ status: 'rejected', reason: { kind: 'not-found' } });
    expect((foreign as PromiseRejectedResult).reason.message).toBe(
      (absent as PromiseRejectedResult).reason.message,
    );
  });
});
