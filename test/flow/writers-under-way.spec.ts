import type { EntityManager } from 'typeorm';
import { EraseOrganisation, ErasureRequests } from '#data-protection';
import { newId, organisationActor, systemActor, Transactions } from '#database';
import {
  ApiKeys,
  ChangeContact,
  GiveContact,
  InvitePerson,
  RecordDocument,
  Session,
} from '#membership';
import { CreatePosting, EditPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { overlap } from '../support/overlap.js';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
const WORD = 'zqwritten';

describe('whoever writes for an organisation while it is erased', () => {
  let network: TestNetwork;
  let member: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
  }, 60_000);
  beforeEach(async () => {
    member = await network.admit({ name: 'Leaving' });
  });
  afterAll(() => network.stop());

  const inTransaction = <T>(work: (tx: EntityManager) => Promise<T>) =>
    network.get(Transactions).run(operator, work);
  const erase = () => network.get(EraseOrganisation).run(operator, member.organisation.id);
  /** Every row in which the word stands. */
  const left = async () => {
    const tables = await network.database.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const found = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await network.database.query(
          `select 1 from ${name} t where t::text ~ '${WORD}'`,
        );
        return rows.length > 0 ? [name] : [];
      }),
    );
    return found.flat();
  };

  const writers: Record<string, (tx: EntityManager) => Promise<unknown>> = {
    'a posting': () => network.get(CreatePosting).run(member.actor, aDemand({ text: WORD })),
    'its contact': () =>
      network.get(GiveContact).run(operator, member.organisation.id, {
        email: 'office@example.org',
        note: WORD,
      }),
    'an address that waits': () =>
      network
        .get(ChangeContact)
        .run(organisationActor(member.organisation.id), { email: `${WORD}@example.org` }),
    'a key': () =>
      network
        .get(ApiKeys)
        .issue(operator, member.organisation.id, { name: WORD, scopes: ['inbox:read'], days: 3 }),
    'a document': () =>
      network.get(RecordDocument).run(member.actor, member.organisation.id, {
        kind: 'statutes',
        number: WORD,
        issuer: WORD,
        link: null,
        issuedOn: null,
        expiresOn: null,
      }),
    'an invitation': (tx) =>
      network.get(InvitePerson).run(tx, operator, {
        place: { organisationId: member.organisation.id, role: 'editor' },
        email: 'guest@example.org',
        name: WORD,
        language: 'en',
      }),
    'a session': async (tx) => {
      const { id: personId } = await seatPerson(network, member, `${newId()}@example.org`);
      const at = network.clock.now();
      await tx.insert(Session, {
        id: newId(),
        tokenHash: newId(),
        personId,
        organisationId: member.organisation.id,
        factor: 'none',
        device: WORD,
        createdAt: at,
        seenAt: at,
        provedAt: at,
        expiresAt: at,
      });
    },
  };

  it.each(Object.keys(writers))('has %s erased with it when it was first', async (name) => {
    const [written, erased] = await overlap(
      network.database,
      (hold) =>
        inTransaction(async (tx) => {
          await writers[name]!(tx);
          await hold();
        }),
      erase,
    );
    expect([written, erased]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(await left()).toEqual([]);
  });

  it.each(Object.keys(writers))('is refused %s when the erasure was first', async (name) => {
    const [erased, written] = await overlap(
      network.database,
      (hold) =>
        inTransaction(async () => {
          await erase();
          await hold();
        }),
      () => inTransaction((tx) => writers[name]!(tx)),
    );
    expect(erased).toMatchObject({ status: 'fulfilled' });
    expect(written).toMatchObject({
      status: 'rejected',
      reason: { driverError: { code: 'CV001' } },
    });
    expect(await left()).toEqual([]);
  });

  it('cannot edit what was emptied, or name itself again', async () => {
    const { id: postingId } = await network.get(CreatePosting).run(member.actor, aDemand());
    await erase();
    const draft = aDemand({ text: WORD });
    await expect(
      network.get(EditPosting).run(member.actor, { postingId, expectedVersion: 3, draft }),
    ).rejects.toMatchObject({ kind: 'conflict' });
    for (const statement of [
      `update posting set title = '${WORD}' where id = '${postingId}'`,
      `update organisation set name = '${WORD}' where id = '${member.organisation.id}'`,
    ])
      await expect(inTransaction((tx) => tx.query(statement))).rejects.toMatchObject({
        driverError: { code: 'CV001' },
      });
    expect(await left()).toEqual([]);
  });

  it('a request that is taken back while it is carried out counts', async () => {
    const requests = network.get(ErasureRequests);
    const actor = member.actor as Parameters<ErasureRequests['change']>[0];
    await requests.change(actor, true);
    const [takenBack, carriedOut] = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(actor, async () => {
          await requests.change(actor, false);
          await hold();
        }),
      () => requests.carryOut(operator, member.organisation.id, 'Leaving'),
    );
    expect(takenBack.status).toBe('fulfilled');
    expect(carriedOut).toMatchObject({ status: 'rejected', reason: { code: 'erasure-not-asked' } });
  });

  it('carried out again, it takes what a release without this guard has left behind', async () => {
    await erase();
    await network.database.query(`set session_replication_role = 'replica'`);
    await network.database.query(
      `insert into organisation_contact (organisation_id, email, note) values ($1, 'a@example.org', '${WORD}')`,
      [member.organisation.id],
    );
    await network.database.query(`set session_replication_role = 'origin'`);
    await network.get(ErasureRequests).carryOut(operator, member.organisation.id, '');
    expect(await left()).toEqual([]);
  });
});
