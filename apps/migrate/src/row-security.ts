/** A policy for the application: `for … using (…)`. Several of one table add up: what one of them lets through is let through. */
export type PolicyBody = string;

/** To read rows, and nothing else. */
export function mayRead(rows: string): PolicyBody {
  return `for select to caravanserai_application using (${rows})`;
}

/** To add rows. Where a statement returns the row, it must also be one that may be read. */
export function mayAdd(rows: string): PolicyBody {
  return `for insert to caravanserai_application with check (${rows})`;
}

/** To change rows, that are such rows before and after. They must also be rows that may be read. */
export function mayChange(rows: string): PolicyBody {
  return `for update to caravanserai_application using (${rows}) with check (${rows})`;
}

/** To remove rows. */
export function mayRemove(rows: string): PolicyBody {
  return `for delete to caravanserai_application using (${rows})`;
}

/** To do everything with the rows that the role's grants allow. */
export function mayAll(rows: string): PolicyBody {
  return `for all to caravanserai_application using (${rows}) with check (${rows})`;
}

/**
 * The statements that put row-level security under a table: nothing is seen by anybody but
 *
 * - the owner, who migrates, and whose functions (`security definer`) look past the policies;
 * - processes of ours in the API (`systemActor`);
 * - the worker, if `worker` says so: it has no asker, its grants are its limits;
 * - whom a policy of the application names, each by its own name.
 *
 * Migrations that have run used it as it is here: to change what it makes, write a migration.
 */
export function rowSecurity(
  table: string,
  { worker = false }: { worker?: boolean },
  application: Readonly<Record<string, PolicyBody>> = {},
): string {
  return [
    `alter table ${table} enable row level security, force row level security`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    `create policy system on ${table} ${mayAll('(select is_system())')}`,
    ...(worker
      ? [`create policy worker on ${table} to caravanserai_worker using (true) with check (true)`]
      : []),
    ...Object.entries(application).map(
      ([name, body]) => `create policy ${name} on ${table} ${body}`,
    ),
  ].join(';\n');
}
