import { EraseOrganisation, ErasePerson } from '#data-protection';
import { systemActor, Transactions } from '#database';
import { AccountNotices, Person } from '#membership';
import { anOffer } from '../builders/an-offer.js';
import { overlap } from '../support/overlap.js';
import { seatPerson } from '../support/seat-person.js';
import { TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');

/** What a job is about, and the erasure of whom that is. */
interface Erasure {
  readonly jobOf: string;
  readonly run: () => Promise<unknown>;
}

/** A job has its row in hand and may yet wait for a lock: an erasure that had the lock would wait for the row. */
describe('an erasure that waits for a job at work has no lock yet', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  afterAll(() => network.stop());

  const erasures: Record<string, () => Promise<Erasure>> = {
    'of an organisation': async () => {
      const member = await network.admit();
      const { id: jobOf } = await network.post(member, anOffer());
      const run = () => network.get(EraseOrganisation).run(operator, member.organisation.id);
      return { jobOf, run };
    },
    'of a person': async () => {
      const member = await network.admit();
      const { id } = await seatPerson(network, member, 'wang.fang@example.org', 'editor');
      await network.get(Transactions).run(operator, async (tx) => {
        const person = await tx.findOneByOrFail(Person, { id });
        await network.get(AccountNotices).record(tx, person, 'password-changed');
        // One that was sent is gone.
        await tx.query(
          `update outbox set due_at = due_at + interval '1 day'
            where job = 'deliver-account-notice' and state = 'pending'`,
        );
      });
      const [notice] = await network.database.query<{ id: string }>(
        'select id from account_notice where person_id = $1',
        [id],
      );
      return { jobOf: notice!.id, run: () => network.get(ErasePerson).run(operator, id) };
    },
  };

  it.each(Object.keys(erasures))('%s', async (whose) => {
    const { jobOf, run } = await erasures[whose]!();
    await network.drained();
    // It was tried before, so there is something to empty.
    await network.database.query(`update outbox set last_error = 'Busy.' where reference = $1`, [
      jobOf,
    ]);
    let locks: unknown[] | undefined;
    const [taken, erased] = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(operator, async (tx) => {
          await tx.query('select 1 from outbox where reference = $1 for update', [jobOf]);
          await hold();
          locks = await network.database.query(
            `select 1 from pg_locks join pg_database on oid = database
              where datname = current_database() and locktype = 'advisory'`,
          );
        }),
      run,
    );
    expect(taken).toMatchObject({ status: 'fulfilled' });
    expect(locks).toEqual([]);
    expect(erased).toMatchObject({ status: 'fulfilled' });
  });
});
