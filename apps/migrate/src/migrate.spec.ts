import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { ownerDataSource } from './data-source.js';
import { migrate } from './migrate.js';
import { schemaDrift } from './schema-drift.js';

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
  });

  it('make exactly the tables that the entities describe', async () => {
    const dataSource = await ownerDataSource(database.url).initialize();
    try {
      expect(await schemaDrift(dataSource)).toEqual([]);
      await dataSource.query('alter table posting add column forgotten text');
      expect(await schemaDrift(dataSource)).toEqual([expect.stringContaining('forgotten')]);
      await dataSource.query('alter table posting drop column forgotten');
    } finally {
      await dataSource.destroy();
    }
  });

  it('do nothing when they have run, also when several start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.url)));
    expect(runs).toEqual([[], [], []]);
  });

  it.each([
    ['caravanserai_application', 'update audit_entry set action = action'],
    ['caravanserai_application', 'delete from audit_entry'],
    ['caravanserai_application', 'truncate audit_entry'],
    ['caravanserai_application', 'insert into audit_seal default values'],
    ['caravanserai_application', 'update audit_seal set hash = hash'],
    ['caravanserai_application', 'delete from audit_seal'],
    ['caravanserai_application', 'delete from audit_unsealed'],
    ['caravanserai_application', 'alter table audit_entry disable trigger user'],
    ['caravanserai_application', 'delete from posting'],
    ['caravanserai_application', 'update outbox set payload = payload'],
    ['caravanserai_application', 'update outbox set job = job'],
    ['caravanserai_application', 'select * from fit'],
    ['caravanserai_application', 'update suggestion set listed = listed'],
    ['caravanserai_application', 'update notification set sent_at = sent_at'],
    ['caravanserai_application', 'select * from bullmq.job'],
    ['caravanserai_worker', 'update audit_entry set action = action'],
    ['caravanserai_worker', 'delete from audit_entry'],
    ['caravanserai_worker', 'truncate audit_entry'],
    ['caravanserai_worker', 'update audit_seal set hash = hash'],
    ['caravanserai_worker', 'delete from audit_seal'],
    ['caravanserai_worker', 'insert into audit_unsealed values (gen_random_uuid())'],
    ['caravanserai_worker', 'delete from audit_unsealed'],
    ['caravanserai_worker', 'alter table audit_entry disable trigger user'],
    ['caravanserai_worker', 'insert into organisation default values'],
    ['caravanserai_worker', 'select * from password'],
    ['caravanserai_worker', 'select token_hash from session'],
    ['caravanserai_worker', 'select * from authenticator_app'],
    ['caravanserai_worker', 'select * from api_key'],
    ['caravanserai_application', 'delete from person'],
    ['caravanserai_data_protection', 'delete from posting'],
    ['caravanserai_data_protection', 'delete from audit_entry'],
    ['caravanserai_data_protection', 'update person set name = name'],
    ['caravanserai_application', 'update api_key set scopes = scopes'],
    ['caravanserai_application', 'update one_time_link set email = email'],
  ])('refuse to let %s run: %s', async (role, statement) => {
    await database.query(`set role ${role}`);
    await expect(database.query(statement)).rejects.toMatchObject({ code: '42501' });
    await database.query('reset role');
  });

  it('are run by an owner that is no superuser, and bind it by nothing that they need', async () => {
    const owner = `owner_${process.pid}`;
    const bare = `bare_${process.pid}`;
    await database.query(`create role ${owner} login createrole password 'bare'`);
    await database.query(`grant caravanserai_application, caravanserai_worker to ${owner}`);
    await database.query(`create database ${bare} owner ${owner}`);
    const url = Object.assign(new URL(database.url), { username: owner, password: 'bare' });
    url.pathname = `/${bare}`;
    const client = new Client({ connectionString: url.href });
    try {
      await migrate(url.href);
      await client.connect();
      await client.query(
        `with one as (insert into organisation (id, name, country, type, languages, tier, created_at)
           values (gen_random_uuid(), 'Wells', 'KH', 'community', '{en}', 'trusted', now()) returning id)
         insert into api_key (id, organisation_id, name, prefix, token_hash, scopes, created_at, expires_at)
         select id, id, 'Wells', 'cvs', 'hash', '{}', now(), now() from one`,
      );
      const count = async (from: string) =>
        (await client.query<{ seen: number }>(`select count(*)::int as seen from ${from}`)).rows[0];
      expect(await count('api_key')).toEqual({ seen: 1 });
      await client.query('set role caravanserai_application');
      expect(await count('api_key')).toEqual({ seen: 0 });
      expect(await count(`api_key_of_token('hash')`)).toEqual({ seen: 1 });
    } finally {
      await client.end();
      await database.query(`drop database ${bare}`);
      await database.query(`drop role ${owner}`);
    }
  });
});
