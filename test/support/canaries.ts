import { type DataSubject, isErased, sharesOf, type TablePlan } from '#data-protection';
import type { TestDatabase } from './test-database.js';

/** A word that stands nowhere by itself. What an erasure must take with it holds it. */
export const CANARY = 'zqcanary';

interface Found {
  readonly table: string;
  readonly row: string;
}

/**
 * Writes the canary into every column that an erasure is to empty, of every row that is the subject's, unless it is
 * there already; answers the columns in which it stands now, `table.property`. A column that the use cases have not
 * filled is filled all the same, so a new one is tested from its first day. Numbers become 777777.
 */
export async function plantCanaries(
  database: TestDatabase,
  plans: readonly TablePlan[],
  { kind, id }: DataSubject,
): Promise<string[]> {
  const planted: string[] = [];
  for (const { plan, share } of sharesOf(plans, kind)) {
    if (share.erasure === 'keep') continue;
    const [row] = await database.query(`select 1 from ${plan.table} where ${share.rows} limit 1`, [
      id,
    ]);
    if (!row) throw new Error(`Nothing of the ${kind} stands in ${plan.table}: plant a row.`);
    for (const column of plan.columns) {
      if (!(share.emptied?.includes(column.property) ?? isErased(column))) continue;
      await plant(database, plan.table, column.name, { rows: share.rows, id });
      planted.push(`${plan.table}.${column.property}`);
    }
  }
  return planted;
}

async function plant(
  database: TestDatabase,
  table: string,
  column: string,
  { rows, id }: { rows: string; id: string },
): Promise<void> {
  const [{ type } = { type: '' }] = await database.query<{ type: string }>(
    `select format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attname = $2`,
    [table, column],
  );
  // Another in each row, for columns that are unique.
  const word = `'${CANARY} ${table} ${column} ' || md5(t::text)`;
  const value = VALUES[type]?.(word);
  if (!value) throw new Error(`Say how a canary is planted in a column of type ${type}.`);
  await database.query(
    `update ${table} t set ${column} = ${value} where (${rows}) and ${column}::text is distinct from '777777'
        and coalesce(${column}::text, '') not like '%${CANARY}%'`,
    [id],
  );
}

/** By PostgreSQL's name of a type: the value that holds the word. */
const VALUES: Readonly<Record<string, (word: string) => string>> = {
  text: (word) => `(${word})`,
  'text[]': (word) => `array[${word}]`,
  jsonb: (word) => `jsonb_build_object('said', ${word})`,
  json: (word) => `json_build_object('said', ${word})`,
  bytea: (word) => `convert_to(${word}, 'UTF8')`,
  integer: () => '777777',
  numeric: () => '777777',
};

/** Every row of every table, ours and BullMQ's, in which the canary stands anywhere. */
export async function rowsWithCanary(database: TestDatabase): Promise<Found[]> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const hex = Buffer.from(CANARY).toString('hex');
  const found = await Promise.all(
    tables.map(({ name }) =>
      database.query<Found>(
        `select '${name}' as table, t::text as row from ${name} t where t::text ~ '${CANARY}|${hex}|777777'`,
      ),
    ),
  );
  return found.flat();
}

/** The subject's rows, table by table, as text: to be compared byte by byte. */
export async function rowsOf(
  database: TestDatabase,
  plans: readonly TablePlan[],
  { kind, id }: DataSubject,
): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const { plan, share } of sharesOf(plans, kind)) {
    const found = await database.query<{ row: string }>(
      `select t::text as row from ${plan.table} t where ${share.rows} order by 1`,
      [id],
    );
    rows[`${plan.table} where ${share.rows}`] = found.map(({ row }) => row);
  }
  return rows;
}
