import { EraseOrganisation } from '#data-protection';
import { systemActor, Transactions } from '#database';
import { GiveContact } from '#membership';
import { done, type JobOutcome } from '#pipeline';
import { JobHandlers } from '../../apps/worker/src/handlers.js';
import { aDemand } from '../builders/a-demand.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');

describe('a job of an organisation that is erased meanwhile', () => {
  let network: TestNetwork;
  let member: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  beforeEach(async () => {
    await network.stopWorkers();
    member = await network.admit({ email: null });
    await network.post(member, aDemand());
    // It asks for the masks to be made anew, which waits for the worker.
    const contact = { email: 'office@example.org', personName: 'Dovrin Quask' };
    await network.get(GiveContact).run(operator, member.organisation.id, contact);
  });
  afterAll(() => network.stop());

  const erase = () => network.get(EraseOrganisation).run(operator, member.organisation.id);
  const remaskJob = async () => {
    await network.drained();
    const [row] = await network.database.query(
      `select state, outcome, failures from outbox where job = 'remask-organisation' and reference = $1`,
      [member.organisation.id],
    );
    return row;
  };
  const writeForIt = () =>
    network
      .fromWorker(Transactions)
      .run(operator, (tx) =>
        tx.query(`update posting set search_version = '' where organisation_id = $1`, [
          member.organisation.id,
        ]),
      );
  /** As the handler of the job that waits, from now on; the worker that is started next has its own again. */
  const doInstead = (handler: () => Promise<JobOutcome>) =>
    Object.assign(network.fromWorker(JobHandlers).byName, { 'remask-organisation': handler });

  it('is cancelled: nothing is left to mask', async () => {
    await erase();
    await network.startWorker();
    expect(await remaskJob()).toEqual({
      state: 'done',
      outcome: 'organisation-erased',
      failures: 0,
    });
  });

  it('is cancelled, whatever it would write', async () => {
    await erase();
    await network.startWorker();
    doInstead(async () => {
      await writeForIt();
      return done;
    });
    expect(await remaskJob()).toEqual({
      state: 'done',
      outcome: 'organisation-erased',
      failures: 0,
    });
  });

  it('looks once more, since it may be about others', async () => {
    await erase();
    await network.startWorker();
    let looks = 0;
    doInstead(async () => {
      looks += 1;
      if (looks === 1) await writeForIt();
      return done;
    });
    expect(await remaskJob()).toEqual({ state: 'done', outcome: 'done', failures: 0 });
    expect(looks).toBe(2);
  });
});
