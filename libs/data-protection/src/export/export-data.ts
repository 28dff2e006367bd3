import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { CellValue } from '#csv';
import { type Actor, systemActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { Organisation, Person } from '#membership';
import { exportedColumns, type TablePlan, tablePlans } from '../catalogue/table-plan.js';
import type { DataSubject } from '../data-subject.js';
import { withProtectionRights } from '../protection-rights.js';
import type { ExportedData, ExportedTable } from './exported-data.js';

/** Gives out all that is kept of a person or an organisation. */
@Injectable()
export class ExportData {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Complete by the catalogue, or one table of it. That the actor may have it is the caller's to know. Throws
   * DomainError `not-found`, also for a table of which such a subject has nothing to read.
   */
  async run(actor: Actor, subject: DataSubject, only?: string): Promise<ExportedData> {
    return this.transactions.run(systemActor('export'), async (tx) => {
      if (!(await exists(tx, subject))) throw notFound(subject.kind);
      const exportedAt = this.clock.now();
      const tables = await withProtectionRights(tx, () => readTables(tx, subject, only));
      if (only !== undefined && tables.length === 0) throw notFound('table in the export');
      await recordAudit(tx, {
        actor,
        at: exportedAt,
        action: `${subject.kind}.exported`,
        subjectKind: subject.kind,
        subjectId: subject.id,
      });
      return { subject, exportedAt, tables };
    });
  }
}

function exists(tx: EntityManager, { kind, id }: DataSubject): Promise<boolean> {
  return kind === 'person' ? tx.existsBy(Person, { id }) : tx.existsBy(Organisation, { id });
}

async function readTables(
  tx: EntityManager,
  subject: DataSubject,
  only: string | undefined,
): Promise<ExportedTable[]> {
  const tables: ExportedTable[] = [];
  for (const plan of tablePlans(tx.connection)) {
    if (only !== undefined && plan.table !== only) continue;
    const table = await readTable(tx, plan, subject);
    if (table) tables.push(table);
  }
  return tables;
}

/** Null for a table of which the subject has nothing to read. */
async function readTable(
  tx: EntityManager,
  plan: TablePlan,
  { kind, id }: DataSubject,
): Promise<ExportedTable | null> {
  const columns = new Set<string>();
  const rows: Record<string, CellValue>[] = [];
  for (const share of plan.entry.shares[kind]) {
    const given = exportedColumns(plan, share);
    if (given.length === 0) continue;
    for (const { property } of given) columns.add(property);
    const list = given.map(({ name, property }) => `${name} as "${property}"`).join(', ');
    // The first column is the primary key's, or the first of its columns: an order that stays.
    rows.push(
      ...(await tx.query<typeof rows>(
        `select ${list} from ${plan.table} where ${share.rows} order by 1`,
        [id],
      )),
    );
  }
  return columns.size > 0 ? { table: plan.table, columns: [...columns], rows } : null;
}
