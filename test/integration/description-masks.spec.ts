import { systemActor, Transactions } from '#database';
import { ChangeProfile, GiveContact } from '#membership';
import { RemaskOrganisation } from '#posting';
import { overlap } from '../support/overlap.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');

describe('the masks of what an organisation says of itself', () => {
  let network: TestNetwork;
  let member: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
  }, 60_000);
  beforeEach(async () => {
    member = await network.admit({ email: null });
  });
  afterAll(() => network.stop());

  const organisation = async () => {
    const [row] = await network.database.query<{ version: number; shown: string }>(
      'select version, shown_description as shown from organisation where id = $1',
      [member.organisation.id],
    );
    return row!;
  };
  const remask = async () => {
    const { version } = await organisation();
    const payload = { organisationId: member.organisation.id, version };
    return network.get(RemaskOrganisation).run(payload);
  };
  const say = (description: string) => change({ description });
  const change = async (made: { description?: string; website?: string }) => {
    const { version: expectedVersion } = await organisation();
    const asked = { expectedVersion, change: made };
    await network.get(ChangeProfile).run(member.actor, member.organisation.id, asked);
  };

  const nameQuenby = () => {
    const contact = { email: 'office@example.org', personName: 'Quenby Sol' };
    return network.get(GiveContact).run(operator, member.organisation.id, contact);
  };

  it('are of the description that is there when they are made', async () => {
    await say('Quenby digs wells.');
    await nameQuenby();
    const [changed, masked] = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(member.actor, async () => {
          await say('We plant trees.');
          await hold();
        }),
      remask,
    );
    expect([changed, masked]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await organisation()).toMatchObject({ shown: 'We plant trees.' });
  });

  it('stay when something else is changed, though nobody has the name any more', async () => {
    await say('Quenby digs wells.');
    await nameQuenby();
    await remask();
    const contact = { email: 'office@example.org', personName: 'Ana Torres' };
    await network.get(GiveContact).run(operator, member.organisation.id, contact);
    await change({ website: 'https://wells.example.org/' });
    expect(await organisation()).toMatchObject({ shown: '[…] digs wells.' });
  });

  it('are another version of it when others read something else, and else none', async () => {
    await say('Quenby keeps the list.');
    await nameQuenby();
    const { version } = await organisation();
    await remask();
    expect(await organisation()).toEqual({ version: version + 1, shown: '[…] keeps the list.' });
    await remask();
    expect(await organisation()).toEqual({ version: version + 1, shown: '[…] keeps the list.' });
  });
});
