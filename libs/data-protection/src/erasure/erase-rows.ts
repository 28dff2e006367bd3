import type { EntityManager } from 'typeorm';
import { isErased, sharesOf, type TablePlan, tablePlans } from '../catalogue/table-plan.js';
import type { Share } from '../catalogue/table-entry.js';
import type { DataSubject } from '../data-subject.js';

/** Does to the rows of the subject what the catalogue says. The caller has the rights, and has said so in the audit. */
export async function eraseRows(tx: EntityManager, { kind, id }: DataSubject): Promise<void> {
  for (const { plan, share } of sharesOf(tablePlans(tx.connection), kind)) {
    const statement = erasureSql(plan, share);
    if (statement) await tx.query(statement, [id]);
  }
}

/** Null where all is kept. */
function erasureSql(plan: TablePlan, { rows, erasure, emptied }: Share): string | null {
  if (erasure === 'keep') return null;
  if (erasure === 'delete') return `delete from ${plan.table} where ${rows}`;
  const values = plan.columns
    .filter((column) => emptied?.includes(column.property) ?? isErased(column))
    .map(({ name, empty }) => `${name} = ${empty}`);
  return `update ${plan.table} set ${values.join(', ')} where ${rows}`;
}
