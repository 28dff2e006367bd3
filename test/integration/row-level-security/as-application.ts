import { Client } from 'pg';
import { type Actor, personIdOf } from '#database';
import type { TestDatabase } from '../../support/test-database.js';

/** Rows as JSON texts, by table: each table of the schema `public` that the application may read. */
export type RowsByTable = ReadonlyMap<string, readonly string[]>;

export interface Table {
  readonly name: string;
  /** What the application's grants let it do there, whatever the policies say. */
  readonly reads: boolean;
  readonly adds: boolean;
  readonly removes: boolean;
  /** A column that it may write; null where there is none. */
  readonly writes: string | null;
}

/** Every table of ours, with the rights that the grants give to the application. */
export function tablesOf(database: TestDatabase): Promise<Table[]> {
  return database.query<Table>(
    `select c.relname as name, has_table_privilege($1, c.oid, 'select') as reads,
            has_table_privilege($1, c.oid, 'insert') as adds, has_table_privilege($1, c.oid, 'delete') as removes,
            (select min(attname::text) from pg_attribute
              where attrelid = c.oid and attnum > 0 and has_column_privilege($1, c.oid, attnum, 'update')) as writes
       from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
    ['caravanserai_application'],
  );
}

/**
 * The database with the rights of the application, and nothing of the product's between: no query of ours has a
 * where-clause here that could hold. Whatever is written is rolled back.
 */
export class AsApplication {
  private constructor(private readonly client: Client) {}

  static async connect({ url }: TestDatabase): Promise<AsApplication> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new AsApplication(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** What one statement answers to the actor; null is nobody. With `after`, what that one then shows the owner. */
  async query<Row extends object>(
    actor: Actor | null,
    sql: string,
    { parameters = [], after }: { parameters?: unknown[]; after?: string } = {},
  ): Promise<Row[]> {
    await this.client.query('begin');
    try {
      await this.client.query('set local role caravanserai_application');
      if (actor) await this.client.query(SETTINGS, settingsOf(actor));
      const { rows } = await this.client.query<Row>(sql, parameters);
      if (!after) return rows;
      await this.client.query('reset role');
      return (await this.client.query<Row>(after)).rows;
    } finally {
      await this.client.query('rollback');
    }
  }

  /** Everything in the tables that the actor is shown. */
  async shown(actor: Actor | null, tables: readonly Table[]): Promise<RowsByTable> {
    const shown = new Map<string, string[]>();
    for (const { name, reads } of tables) {
      if (!reads) continue;
      const sql = `select to_jsonb(t)::text as row from ${name} t order by 1`;
      const rows = await this.query<{ row: string }>(actor, sql);
      shown.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return shown;
  }
}

const SETTINGS = `
  select set_config('caravanserai.actor_kind', $1, true), set_config('caravanserai.organisation_id', $2, true),
         set_config('caravanserai.person_id', $3, true), set_config('caravanserai.role', $4, true)`;

/** Spelt out here once more: a test that used the product's own would not see them change. */
function settingsOf(actor: Actor): string[] {
  return [
    actor.kind,
    actor.kind === 'organisation' ? actor.organisationId : '',
    personIdOf(actor) ?? '',
    actor.kind === 'secretariat' ? actor.role : '',
  ];
}
