import type { TestDatabase } from './test-database.js';

/** How often a table's rows were changed since a mark. */
export interface ChangedRows {
  readonly table: string;
  readonly rows: number;
}

/**
 * Notes every change of every row of a test's database, and takes changes back: so that thousands of requests can
 * be made on one small world, each as if it were the first. It sees what the tables see, never what the code says.
 */
export class RowJournal {
  private constructor(private readonly database: TestDatabase) {}

  /** From now on every change is noted. */
  static async keep(database: TestDatabase): Promise<RowJournal> {
    await database.query(tables);
    return new RowJournal(database);
  }

  /** A point to look back to, and to go back to. */
  async mark(): Promise<number> {
    const [row] = await this.database.query<{ mark: number }>(
      'select coalesce(max(serial), 0)::int as mark from journal.change',
    );
    return row?.mark ?? 0;
  }

  /** What has been changed since the mark, by table. */
  changedSince(mark: number): Promise<ChangedRows[]> {
    return this.database.query<ChangedRows>(
      `select "table", count(*)::int as rows from journal.change where serial > $1 group by 1 order by 1`,
      [mark],
    );
  }

  /** Puts every row back to what it was at the mark. Nobody else may be writing. */
  async goBackTo(mark: number): Promise<void> {
    await this.database.query('select journal.go_back($1)', [mark]);
  }
}

/**
 * `security definer`, since the roles that write have no rights here. `replica` while going back: neither foreign
 * keys nor the guards of the audit, nor these triggers themselves, have a say in it.
 */
const tables = `
create schema journal;
create table journal.change (serial bigserial primary key, "table" text, old jsonb, new jsonb);

create function journal.note() returns trigger language plpgsql security definer as $$
begin
  insert into journal.change ("table", old, new) values (tg_table_name,
    case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $$;

create function journal.go_back(mark bigint) returns void language plpgsql as $$
declare step journal.change;
begin
  perform set_config('session_replication_role', 'replica', true);
  for step in select * from journal.change where serial > mark order by serial desc loop
    if step.new is not null then
      execute format('delete from public.%I t where to_jsonb(t) = $1', step."table") using step.new;
    end if;
    if step.old is not null then
      execute format('insert into public.%I select (jsonb_populate_record(null::public.%I, $1)).*',
        step."table", step."table") using step.old;
    end if;
  end loop;
  delete from journal.change where serial > mark;
end $$;

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('create trigger zz_journal after insert or update or delete on public.%I
                    for each row execute function journal.note()', name);
  end loop;
end $$;
`;
