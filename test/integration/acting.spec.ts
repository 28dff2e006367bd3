import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  type Actor,
  anonymous,
  DatabaseModule,
  organisationActor,
  systemActor,
  Transactions,
} from '#database';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const WHO = `select actor_kind() as kind, acting_organisation() as organisation,
                    acting_person() as person, acting_role() as role`;
const nobody = { kind: null, organisation: null, person: null, role: null };
const [one, other, person] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const member = organisationActor(one, { kind: 'person', personId: person, role: 'viewer' });
const asMember = { kind: 'organisation', organisation: one, person, role: null };

describe('who acts, as PostgreSQL is told', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    // One connection, so that everybody is the next user of everybody's.
    const connection = { url: database.url, poolSize: 1, applicationName: 'test' };
    module = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot({ ...connection, role: 'application' })],
    }).compile();
    transactions = module.get(Transactions);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  const told = () => module.get(DataSource).query<object[]>(WHO);
  const whoIs = async (actor: Actor) =>
    (await transactions.run(actor, (tx) => tx.query<object[]>(WHO)))[0];

  it.each<[string, Actor, object]>([
    ['a person of an organisation', member, asMember],
    ['an organisation', organisationActor(one), { ...asMember, person: null }],
    [
      'the Secretariat',
      { kind: 'secretariat', personId: person, role: 'officer' },
      { kind: 'secretariat', organisation: null, person, role: 'officer' },
    ],
    ['a person', { kind: 'person', personId: person }, { ...nobody, kind: 'person', person }],
    ['a process', systemActor('test'), { ...nobody, kind: 'system' }],
    ['nobody', anonymous, { ...nobody, kind: 'anonymous' }],
  ])('is %s, and nobody as soon as the transaction has ended', async (_who, actor, expected) => {
    expect(await whoIs(actor)).toEqual(expected);
    expect(await told()).toEqual([nobody]);
  });

  it('is never the one before, on a connection that several use', async () => {
    expect(await whoIs(member)).toEqual(asMember);
    expect(await whoIs(organisationActor(other))).toMatchObject({
      organisation: other,
      person: null,
    });
    const failing = transactions.run(member, () => Promise.reject(new Error('out of paper')));
    await expect(failing).rejects.toThrow('out of paper');
    expect(await told()).toEqual([nobody]);
  });

  it('is the inner one inside, and the outer one again when that has ended, also in vain', async () => {
    await transactions.run(member, async (tx) => {
      expect(await whoIs(systemActor('test'))).toMatchObject({
        kind: 'system',
        organisation: null,
      });
      expect(await tx.query(WHO)).toEqual([asMember]);
      const failing = transactions.run(anonymous, () => Promise.reject(new Error('out of paper')));
      await expect(failing).rejects.toThrow('out of paper');
      expect(await tx.query(WHO)).toEqual([asMember]);
    });
  });

  it('tells the first fault, not that the transaction can do nothing more', async () => {
    const failing = transactions.run(member, () =>
      transactions.run(systemActor('test'), (tx) => tx.query('select 1 / 0')),
    );
    await expect(failing).rejects.toThrow('division by zero');
  });
});
