import { EraseOrganisation } from '#data-protection';
import { systemActor } from '#database';
import {
  CreatePosting,
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  ReindexPostings,
  SubmitPosting,
  TransitionPosting,
} from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const days = 86_400_000;

/** As `lockPostingsToSend` takes it, on the connection of the test. */
const LOCK_TO_SEND = 'select pg_advisory_xact_lock_shared(hashtextextended($1, 0))';

describe('what time and releases do to postings', () => {
  let network: TestNetwork;
  let member: Member;
  let troubled: string[];
  const onTrouble = (postingId: string) => void troubled.push(postingId);

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
    member = await network.admit({ email: null });
  });
  afterAll(() => network.stop());
  beforeEach(() => (troubled = []));

  /** The last day, so many days from today. */
  const inDays = (count: number) =>
    new Date(network.clock.now().getTime() + count * days).toISOString().slice(0, 10);
  const post = async (closesInDays: number) =>
    (await network.post(member, anOffer({ to: inDays(closesInDays) }))).id;

  it('expire what is over, and go on when one of them cannot', async () => {
    const [sending, other] = [await post(1), await post(2)];
    network.clock.advance(3 * days);
    const expire = () => network.get(ExpirePostings).run(onTrouble);
    await network.database.query('begin');
    await network.database.query(LOCK_TO_SEND, [sending]);
    expect(await expire()).toBe(1);
    await network.database.query('rollback');
    expect(troubled).toEqual([sending]);
    const expired = `select id from posting where state = 'expired'`;
    expect(await network.database.query(expired)).toEqual([{ id: other }]);
    expect(await expire()).toBe(1);
  });

  it('do not open what is over, and say what to do', async () => {
    const { actor } = member;
    const paused = await post(1);
    const take = (postingId: string, transition: 'pause' | 'resume') =>
      network.get(TransitionPosting).run(actor, { postingId, transition });
    await take(paused, 'pause');
    const draft = await network.get(CreatePosting).run(actor, aDemand({ to: inDays(1) }));
    network.clock.advance(2 * days);

    const over = { kind: 'conflict', code: 'already-over' };
    await expect(take(paused, 'resume')).rejects.toMatchObject({
      ...over,
      detail: expect.stringContaining('Extend it'),
    });
    const submit = () => network.get(SubmitPosting).run(actor, { postingId: draft.id });
    await expect(submit()).rejects.toMatchObject({
      ...over,
      detail: expect.stringContaining('Edit it'),
    });

    await network.get(ExtendPosting).run(actor, { postingId: paused, to: inDays(1) });
    expect(await take(paused, 'resume')).toMatchObject({ state: 'published' });
    const later = aDemand({ to: inDays(0) });
    const edit = { postingId: draft.id, expectedVersion: 1, draft: later };
    await network.get(EditPosting).run(actor, edit);
    expect(await submit()).toMatchObject({ state: 'published' });
  });

  it('index a batch anew, though one of its postings cannot be read and the index refuses another', async () => {
    const [unreadable, refused, sound] = [await post(9), await post(9), await post(9)];
    await network.database.query(`update posting set search_version = ''`);
    await network.database.query('update posting set regions = array[null] where id = $1', [
      unreadable,
    ]);
    await network.database.query(
      `alter table posting add constraint refused
         check (id <> '${refused}' or search_version = '' or search_terms = '{}') not valid`,
    );
    await network.database.query(`update posting set search_terms = '{}'`);
    const reindex = () => network.get(ReindexPostings).run(onTrouble);
    expect(await reindex()).toBeGreaterThan(0);
    expect(troubled.sort()).toEqual([unreadable, refused].sort());
    expect(await reindex()).toBe(0);
    const indexed = `select id from posting where search_terms <> '{}' and id = any($1)`;
    const ids = [unreadable, refused, sound];
    expect(await network.database.query(indexed, [ids])).toEqual([{ id: sound }]);
  });

  it('index the others anew when an organisation was erased before', async () => {
    const [own, erased] = [await post(9), await network.admit({ email: null })];
    const { id: gone } = await network.post(erased, anOffer({ to: inDays(9) }));
    const unindex = `update posting set search_version = '', search_terms = '{}' where id = any($1)`;
    await network.database.query(unindex, [[own, gone]]);
    await network.get(EraseOrganisation).run(systemActor('test'), erased.organisation.id);
    const reindex = () => network.get(ReindexPostings).run(onTrouble);
    expect([await reindex(), await reindex()]).toEqual([1, 0]);
    const indexed = `select id from posting where search_terms <> '{}' and id = any($1)`;
    expect(await network.database.query(indexed, [[own, gone]])).toEqual([{ id: own }]);
  });
});
