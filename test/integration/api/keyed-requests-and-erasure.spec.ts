import { lockOrganisationToEnd } from '#membership';
import { systemActor, Transactions } from '#database';
import { overlap } from '../../support/overlap.js';
import { apiForSuite } from './api-under-test.js';
import { TestPeople } from './test-people.js';

describe('a request with an Idempotency-Key', () => {
  const suite = apiForSuite();

  it('waits for the lock of its organisation without the row that an erasure wants', async () => {
    const { server, member } = suite;
    const { network } = server;
    const other = await server.member();
    const { cookie } = await new TestPeople(server).signedIn({
      in: member.id,
      role: 'administrator',
    });
    const [freed, blocked] = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(systemActor('test'), async (tx) => {
          await lockOrganisationToEnd(tx, member.id);
          await hold();
          await tx.query('select 1 from organisation where id = $1 for update nowait', [member.id]);
        }),
      () =>
        server.api.post(`/api/v1/organisations/${other.id}/block`, {
          cookie,
          headers: { 'idempotency-key': 'block once' },
        }),
    );
    expect(freed).toMatchObject({ status: 'fulfilled' });
    expect(blocked).toMatchObject({ status: 'fulfilled', value: { status: 204 } });
  });
});
