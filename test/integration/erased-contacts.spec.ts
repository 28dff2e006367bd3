import { ErasePerson } from '#data-protection';
import { organisationActor, systemActor, Transactions } from '#database';
import {
  ChangeContact,
  ChangePlace,
  ConfirmContact,
  type ContactDetails,
  GiveContact,
  OneTimeLinks,
  type Person,
} from '#membership';
import { overlap } from '../support/overlap.js';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
const office = 'office@example.org';

describe('the contact of an organisation when a person is erased', () => {
  let network: TestNetwork;
  let member: Member;
  let person: Person;
  let count = 0;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
  }, 60_000);
  beforeEach(async () => {
    member = await network.admit({ email: null });
    await seatPerson(network, member, `chief-${(count += 1)}@example.org`);
    person = await seatPerson(network, member, `ana-${count}@example.org`, 'editor');
    await network.database.query(`update person set name = 'Ana Gómez Lima' where id = $1`, [
      person.id,
    ]);
  });
  afterAll(() => network.stop());

  const give = (details: ContactDetails) =>
    network.get(GiveContact).run(operator, member.organisation.id, details);
  const erase = () => network.get(ErasePerson).run(operator, person.id);
  const leave = () =>
    network.get(ChangePlace).run(operator, {
      personId: person.id,
      organisationId: member.organisation.id,
      role: null,
    });
  const contactOf = async ({ organisation }: Member) => {
    const [row] = await network.database.query(
      'select email, person_name, phone, note from organisation_contact where organisation_id = $1',
      [organisation.id],
    );
    return row;
  };
  const contact = () => contactOf(member);
  /** How often a contact was removed and how often somebody was asked for another one. */
  const removals = async () => {
    const [row] = await network.database.query<{ audited: number; asked: number }>(
      `select (select count(*)::int from audit_entry
                where action = 'organisation.contact-removed' and subject_id = $1) as audited,
              (select count(*)::int from account_notice n join affiliation a using (person_id)
                where n.kind = 'contact-removed' and a.organisation_id = $1) as asked`,
      [member.organisation.id],
    );
    return row;
  };
  const inTransaction = (work: () => Promise<unknown>) =>
    network.get(Transactions).run(operator, work);
  /** The second begins when the first has done its work, and before that is committed; how both ended. */
  const before = (first: () => Promise<unknown>, second: () => Promise<unknown>) =>
    overlap(
      network.database,
      (hold) =>
        inTransaction(async () => {
          await first();
          await hold();
        }),
      second,
    );

  it('stays when somebody else was put into it at that moment', async () => {
    await give({ email: person.email, personName: 'Ana Gómez Lima' });
    const [given, erased] = await before(
      () => give({ email: office, personName: 'Bopha Lim' }),
      erase,
    );
    expect([given, erased]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await contact()).toMatchObject({ email: office, person_name: 'Bopha Lim' });
    expect(await removals()).toEqual({ audited: 0, asked: 0 });
  });

  describe('that wants to be told where they read the mail', () => {
    let token: string;
    let stranger: Person;

    beforeEach(async () => {
      stranger = await seatPerson(network, await network.admit(), `li-${count}@example.org`);
      const own = organisationActor(member.organisation.id);
      await network.get(ChangeContact).run(own, { email: stranger.email, phone: '12345' });
      const [link] = await network.database.query<{ id: string }>(
        'select id from one_time_link where email = $1',
        [stranger.email],
      );
      token = network.get(OneTimeLinks).tokenOf(link!.id);
      // Else they would be the last administrator.
      await network.database.query('delete from affiliation where person_id = $1', [stranger.id]);
    });

    const confirm = () => network.get(ConfirmContact).run(token);
    const eraseThem = () => network.get(ErasePerson).run(operator, stranger.id);
    const links = () =>
      network.database.query('select 1 from one_time_link where email = $1', [stranger.email]);

    it('goes when they have just confirmed it', async () => {
      const [confirmed, erased] = await before(confirm, eraseThem);
      expect([confirmed, erased]).toMatchObject([{ status: 'fulfilled' }, { value: true }]);
      expect(await contact()).toBeUndefined();
      expect(await links()).toEqual([]);
    });

    it('cannot be confirmed any more, and keeps what else was said', async () => {
      const [erased, confirmed] = await before(eraseThem, confirm);
      expect([erased, confirmed]).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected' }]);
      expect(await contact()).toMatchObject({ email: null, phone: '12345' });
      expect(await links()).toEqual([]);
    });
  });

  it('can be given while the one before goes, and stays', async () => {
    await give({ email: person.email, personName: 'Ana Gómez Lima' });
    const [erased, given] = await before(erase, () =>
      give({ email: office, personName: 'Bopha Lim' }),
    );
    expect([erased, given]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await contact()).toMatchObject({ email: office, person_name: 'Bopha Lim' });
    expect(await removals()).toEqual({ audited: 1, asked: 1 });
  });

  it('at the address of the person goes when it was given at that moment', async () => {
    const [given, erased] = await before(() => give({ email: person.email }), erase);
    expect([given, erased]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await contact()).toBeUndefined();
  });

  it('at their address goes in an organisation that nobody knew of when the erasure began', async () => {
    const other = await network.admit({ email: null });
    const organisationId = other.organisation.id;
    const [given, erased] = await before(async () => {
      await give({ email: office });
      await network.get(GiveContact).run(operator, organisationId, { email: person.email });
    }, erase);
    expect([given, erased]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await contact()).toMatchObject({ email: office });
    expect(await contactOf(other)).toBeUndefined();
  });

  it.each(['Ana Gómez Lima', 'ana gomez', 'Ms Gómez'])(
    'names them no longer, though they had left: %s',
    async (personName) => {
      await give({ email: office, personName, phone: '+855 12 345 678', note: 'In the mornings' });
      await leave();
      await erase();
      expect(await contact()).toEqual({
        email: office,
        person_name: null,
        phone: null,
        note: null,
      });
      expect(await removals()).toEqual({ audited: 1, asked: 1 });
    },
  );

  it('is gone where it was at an address of theirs, though they had left', async () => {
    await give({ email: person.email, personName: 'The office' });
    await leave();
    await erase();
    expect(await contact()).toBeUndefined();
  });

  it('says their address no longer, in whatever letters and beside whatever name', async () => {
    const other = await network.admit({ email: null });
    await give({ email: office, note: `Or Ana: ${person.email.toUpperCase()}` });
    await network
      .get(GiveContact)
      .run(operator, other.organisation.id, { email: office, messaging: person.email });
    await erase();
    expect(await contact()).toMatchObject({ email: office, note: null });
    const [row] = await network.database.query(
      'select email, messaging from organisation_contact where organisation_id = $1',
      [other.organisation.id],
    );
    expect(row).toEqual({ email: office, messaging: null });
  });

  it('takes the links with it that were mailed to their address', async () => {
    await leave();
    await give({ email: person.email });
    const [link] = await network.database.query<{ id: string }>(
      `insert into one_time_link (id, purpose, token_hash, email, name, language, organisation_id,
           subject_id, created_at, expires_at)
         select gen_random_uuid(), 'answer', 'hash', '', '', '', $1, gen_random_uuid(), $2, $2 returning id`,
      [member.organisation.id, network.clock.now()],
    );
    await erase();
    const usable = `select 1 from one_time_link where id = $1 and used_at is null`;
    expect(await network.database.query(usable, [link!.id])).toEqual([]);
  });

  it('stays where it names somebody else', async () => {
    await give({ email: office, personName: 'Ana Torres' });
    await leave();
    await erase();
    expect(await contact()).toMatchObject({ email: office, person_name: 'Ana Torres' });
    expect(await removals()).toEqual({ audited: 0, asked: 0 });
  });
});
