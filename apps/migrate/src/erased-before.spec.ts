import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { migrate } from './migrate.js';
import { FinalErasure1763800000024 } from './migrations/1763800000024-final-erasure.js';
import { migrations } from './migrations/migrations.js';

const [kept, erased] = [randomUUID(), randomUUID()];
const [keptPosting, erasedPosting] = [randomUUID(), randomUUID()];

/** Two organisations, each with a posting that was published, edited and never masked; then one was erased. */
const LIVES = `
insert into organisation (id, name, country, type, languages, tier, created_at)
  select id, 'Wells', 'KH', 'community', '{en}', 'trusted', now()
    from unnest('{${kept},${erased}}'::uuid[]) id;
insert into posting (id, kind, organisation_id, state, version, language, title, text, sectors, supports,
    created_at, updated_at, published_at, country, search_version)
  select id, 'demand', of, 'withdrawn', 3, 'en', '', '', '{}', '{}', now(), now(), now(), 'KH', 'of then'
    from unnest('{${keptPosting},${erasedPosting}}'::uuid[], '{${kept},${erased}}'::uuid[]) made (id, of);
insert into audit_entry (id, at, actor_kind, action, subject_kind, subject_id, subject_version)
  select gen_random_uuid(), now(), 'system', action, 'posting', id, version
    from unnest('{${keptPosting},${erasedPosting}}'::uuid[]) id,
         (values ('posting.published', 2), ('posting.edited', 3)) told (action, version);
update organisation set erased_at = now() where id = '${erased}';
`;

describe('the migrations since an erasure is final', () => {
  let server: TestDatabase;
  let client: Client;
  let url: string;

  beforeAll(async () => {
    server = await createTestDatabase();
    const name = `before_${process.pid}`;
    await server.query(`create database ${name}`);
    url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
    await migrateUntil(FinalErasure1763800000024, url);
    client = new Client({ connectionString: url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await server.query(`drop database before_${process.pid}`);
    await server.drop();
  });

  it('pass over what was erased before them, and change the others', async () => {
    await client.query(LIVES);
    await migrate(url);
    const { rows } = await client.query(
      `select id, search_version as terms, first_published_at is not null as published,
              content_version as content from posting`,
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ id: keptPosting, terms: '', published: true, content: 3 });
    expect(rows).toContainEqual({
      id: erasedPosting,
      terms: 'of then',
      published: false,
      content: 1,
    });
  });
});

/** As a release did whose last migration it was. */
async function migrateUntil(last: (typeof migrations)[number], url: string): Promise<void> {
  const settings = { url, role: 'owner', poolSize: 2, applicationName: 'test' } as const;
  const dataSource = await new DataSource({
    ...databaseOptions(settings),
    migrations: migrations.slice(0, migrations.indexOf(last) + 1),
    migrationsTransactionMode: 'each',
  }).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}
