import { ErasePerson, ExportData, exportDocument } from '#data-protection';
import { type PersonActor, systemActor, Transactions } from '#database';
import { ChangeEmail, InvitePerson, OneTimeLinks, type Person, type SignedIn } from '#membership';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
const DAY = 86_400_000;

describe('what is written to an address', () => {
  let network: TestNetwork;
  let member: Member;
  let count = 0;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
    member = await network.admit();
  }, 60_000);
  afterAll(() => network.stop());

  const freshAddress = () => `address-${(count += 1)}@example.org`;
  const invite = (email: string, name: string) =>
    network.get(Transactions).run(operator, (tx) =>
      network.get(InvitePerson).run(tx, operator, {
        place: { organisationId: member.organisation.id, role: 'viewer' },
        email,
        name,
        language: 'en',
      }),
    );
  const asks = (person: Person, address: string) => {
    const actor: PersonActor = { kind: 'person', personId: person.id };
    return network.get(ChangeEmail).ask({ person, actor } as unknown as SignedIn, address);
  };
  const moves = async (person: Person, address: string) => {
    await asks(person, address);
    const [link] = await network.database.query<{ id: string }>(
      `select id from one_time_link where purpose = 'confirm-email' and subject_id = $1 and used_at is null`,
      [person.id],
    );
    network.clock.advance(DAY / 100);
    await network.get(ChangeEmail).confirm(network.get(OneTimeLinks).tokenOf(link!.id));
    network.clock.advance(DAY / 100);
  };
  const exportOf = async ({ id }: Person) =>
    JSON.stringify(
      exportDocument(await network.get(ExportData).run(operator, { kind: 'person', id })),
    );
  const invited = async () =>
    (
      await network.database.query<{ name: string }>('select name from invitation order by name')
    ).map(({ name }) => name);

  it('is of whoever had the address then, though somebody else has it now', async () => {
    const address = freshAddress();
    const first = await seatPerson(network, member, address, 'viewer');
    await invite(address, 'For the first');
    await moves(first, freshAddress());
    const second = await seatPerson(network, member, address, 'viewer');
    await invite(address, 'For the second');

    expect(await exportOf(first)).toContain('For the first');
    expect(await exportOf(first)).not.toContain('For the second');
    expect(await exportOf(second)).toContain('For the second');
    expect(await exportOf(second)).not.toContain('For the first');
    await network.get(ErasePerson).run(operator, first.id);
    expect(await invited()).toEqual(['For the second']);
    await network.get(ErasePerson).run(operator, second.id);
    expect(await invited()).toEqual([]);
  });

  it('gives nobody what is written to others, whose address they ask for', async () => {
    const owner = await seatPerson(network, member, freshAddress(), 'viewer');
    await invite(owner.email, 'For the owner');
    const curious = await seatPerson(network, member, freshAddress(), 'viewer');
    await asks(curious, owner.email);

    expect(await exportOf(curious)).not.toContain('For the owner');
    // That somebody has asked for it is the asker's: the owner's export says nothing of them.
    const links = JSON.parse(await exportOf(owner)).tables.one_time_link as { purpose: string }[];
    expect(links.map(({ purpose }) => purpose)).toEqual(['invitation']);
    await network.get(ErasePerson).run(operator, curious.id);
    expect(await invited()).toEqual(['For the owner']);
    const asked = `select 1 from one_time_link where purpose = 'confirm-email'`;
    expect(await network.database.query(asked)).toEqual([]);
    await network.get(ErasePerson).run(operator, owner.id);
  });
});
