import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { type TablePlan, tablePlans, tablesWithoutEntity } from '#data-protection';
import { ownerDataSource } from '../../apps/migrate/src/data-source.js';
import { projectRoot } from '../architecture/project-root.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

interface StoredColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

/** Every column of every table, view and partition there is, but for PostgreSQL's own. */
const STORED_COLUMNS = `
  select n.nspname as schema, c.relname as table, a.attname as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
   where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
     and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
   order by 1, 2, 3`;

describe('the catalogue of what is kept about whom', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let plans: TablePlan[];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await ownerDataSource(database.url).initialize();
    plans = tablePlans(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const undecided = async () => {
    const decided = new Set(
      plans.flatMap(({ table, columns }) => columns.map(({ name }) => `public.${table}.${name}`)),
    );
    const stored = await database.query<StoredColumn>(STORED_COLUMNS);
    return stored
      .filter(({ schema, table }) => !tablesWithoutEntity[`${schema}.${table}`])
      .filter(({ schema }) => !tablesWithoutEntity[`${schema}.*`])
      .map(({ schema, table, column }) => `${schema}.${table}.${column}`)
      .filter((name) => !decided.has(name));
  };

  it('says of every column of every table what it holds', async () => {
    expect(await undecided()).toEqual([]);
    await database.query('alter table person add column nickname text');
    await database.query('create table guest_book (id uuid, said text)');
    await database.query('create schema elsewhere create table diary (page text)');
    expect(await undecided()).toEqual([
      'elsewhere.diary.page',
      'public.guest_book.id',
      'public.guest_book.said',
      'public.person.nickname',
    ]);
  });

  it('is told on the page for people, table by table', () => {
    const page = readFileSync(join(projectRoot, 'docs/data-protection.md'), 'utf8');
    const owned = plans.filter(
      ({ entry: { shares } }) => shares.organisation.length + shares.person.length > 0,
    );
    const untold = owned
      .map(({ table }) => table)
      .filter((table) => !page.includes(`\`${table}\``));
    expect(untold).toEqual([]);
  });

  it('has every table guarded, of which an erasure of an organisation takes something', async () => {
    const guards = await database.query<{ table: string }>(
      `select tgrelid::regclass::text as table from pg_trigger where tgname = 'refuse_of_erased'`,
    );
    const guarded = guards.map(({ table }) => table);
    const taken = plans
      .filter(({ entry }) => entry.shares.organisation.some(({ erasure }) => erasure !== 'keep'))
      .map(({ table }) => table);
    const unguarded = taken.filter((table) => !guarded.includes(table));
    // An application is no organisation's until it is confirmed; a job has words only once it has run.
    expect(unguarded.sort()).toEqual(['application', 'outbox']);
  });

  it('names every table once', () => {
    const tables = plans.map(({ table }) => table);
    expect(tables).toEqual([...new Set(tables)]);
    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName)).toEqual(
      expect.arrayContaining(tables),
    );
  });

  it('gives what somebody has said to nobody else than those whose rows they are', () => {
    const said = plans.filter(({ columns }) => columns.some(({ kind }) => kind === 'content'));
    const ownerless = said.filter(
      ({ entry: { shares } }) => shares.organisation.length + shares.person.length === 0,
    );
    expect(ownerless.map(({ table }) => table)).toEqual([]);
  });

  it('keeps a row with content only where it says where the content goes', () => {
    const kept = plans.flatMap(({ table, columns, entry: { shares } }) =>
      columns.some(({ kind }) => kind === 'content')
        ? [...shares.organisation, ...shares.person]
            .filter(({ erasure }) => erasure === 'keep')
            .map(() => table)
        : [],
    );
    // The organisation's consent by a person, and its contact, which is removed by itself first.
    expect(kept.sort()).toEqual(['consent', 'organisation_contact']);
  });
});
