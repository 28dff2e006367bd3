import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { DatabaseModule, organisationActor, systemActor, Transactions } from '#database';
import { anOrganisation } from '../builders/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const OWN = 'select organisation_id from organisation_contact where email = $1';

interface KeptPlan {
  readonly statement: string;
  readonly uses: number;
}

describe('plans that a connection keeps', () => {
  let database: TestDatabase;
  let module: TestingModule;

  beforeAll(async () => {
    database = await createTestDatabase();
    // One connection, so that each statement meets the plans of those before.
    const connection = { url: database.url, poolSize: 1, applicationName: 'test' };
    module = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot({ ...connection, role: 'application' })],
    }).compile();
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  const ask = (sql: string, values?: unknown[]) =>
    module.get(DataSource).query<object[]>(sql, values);
  const kept = () =>
    module.get(DataSource).query<KeptPlan[]>(
      `select statement, (generic_plans + custom_plans)::int as uses
         from pg_prepared_statements order by prepare_time`,
    );

  async function plantOrganisation(email: string): Promise<string> {
    const { name, country, type } = anOrganisation();
    const [row] = await database.query<{ id: string }>(
      `with planted as (
         insert into organisation (id, name, country, type, tier, languages, description, version, created_at)
         values (gen_random_uuid(), $1, $2, $3, 'admitted', '{en}', '', 1, now()) returning id)
       insert into organisation_contact (organisation_id, email) select id, $4 from planted
       returning organisation_id as id`,
      [name, country, type, email],
    );
    return row!.id;
  }

  it('are those of statements with values that come again', async () => {
    await ask('select 1 as one');
    await ask('select 1 as one');
    await ask('select $1::int as once', [1]);
    for (const value of [1, 2, 3])
      expect(await ask('select $1::int as v', [value])).toEqual([{ v: value }]);
    expect(await kept()).toEqual([{ statement: 'select $1::int as v', uses: 2 }]);
  });

  it('show each asker its own rows, however often another has asked the same', async () => {
    const transactions = module.get(Transactions);
    const email = 'same@example.org';
    const [one, other] = [await plantOrganisation(email), await plantOrganisation(email)];
    // PostgreSQL takes the plan for all values, not those of one, from the sixth time on.
    for (let i = 0; i < 8; i++)
      for (const organisation of [one, other]) {
        const rows = await transactions.run(organisationActor(organisation), (tx) =>
          tx.query<object[]>(OWN, [email]),
        );
        expect(rows).toEqual([{ organisation_id: organisation }]);
      }
    expect((await kept()).find(({ statement }) => statement === OWN)?.uses).toBe(15);
  });

  describe('that are lost', () => {
    const lose = {
      'by columns that are new': () =>
        database.query('alter table public.changing add column added int'),
      'by a server that has forgotten them': () => ask('deallocate all'),
    };
    const connection = async () => {
      const [row] = await ask('select pg_backend_pid() as id');
      return (row as { id: number }).id;
    };
    const reading = 'select * from changing where id = $1';

    beforeEach(async () => {
      await database.query('create table public.changing (id int)');
      await database.query('grant select on public.changing to caravanserai_application');
      for (let i = 0; i < 3; i++) await ask(reading, [1]);
      expect((await kept()).map(({ statement }) => statement)).toContain(reading);
    });
    afterEach(() => database.query('drop table public.changing'));

    it.each(Object.entries(lose))(
      '%s end the connection, and the next one works',
      async (_, loss) => {
        const before = await connection();
        await loss();
        await expect(ask(reading, [1])).rejects.toThrow();
        expect(await ask(reading, [1])).toEqual([]);
        expect(await connection()).not.toBe(before);
      },
    );

    it.each(Object.entries(lose))('%s cost a transaction one more try', async (_, loss) => {
      await loss();
      let tries = 0;
      const found = await module.get(Transactions).run(systemActor('test'), (tx) => {
        tries++;
        return tx.query<object[]>(reading, [1]);
      });
      expect({ found, tries }).toEqual({ found: [], tries: 2 });
    });
  });

  it('are not more than a connection can hold', async () => {
    for (let length = 1; length <= 300; length++) {
      const columns = Array.from({ length }, (_, i) => `$${i + 1}::int`).join(', ');
      const values = Array.from({ length }, (_, i) => i);
      await ask(`select array[${columns}] as list`, values);
      expect(await ask(`select array[${columns}] as list`, values)).toEqual([{ list: values }]);
    }
    expect((await kept()).length).toBe(250);
  });
});
