import type { DataSource, EntityMetadata } from 'typeorm';
import type { DataSubject } from '../data-subject.js';
import { catalogue } from './catalogue.js';
import type { ColumnKind, Share, TableEntry } from './table-entry.js';

/** An entry of the catalogue as PostgreSQL knows it. */
export interface TablePlan {
  readonly table: string;
  readonly columns: readonly ColumnPlan[];
  readonly entry: TableEntry;
}

export interface ColumnPlan {
  /** As the entity calls it, and so an export. */
  readonly property: string;
  readonly name: string;
  readonly kind: ColumnKind;
  /** The SQL expression that the column is emptied by. */
  readonly empty: string;
}

/** The catalogue, in its order. Throws when it names a column that the entity does not have. */
export function tablePlans(dataSource: DataSource): TablePlan[] {
  return catalogue.map((entry) => {
    const metadata = dataSource.getMetadata(entry.entity);
    const columns = Object.entries(entry.columns).map(([property, kind]) =>
      columnPlan(metadata, property, kind),
    );
    return { table: metadata.tableName, columns, entry };
  });
}

/** The columns that an export of the share gives. */
export function exportedColumns(plan: TablePlan, { withheld }: Share): ColumnPlan[] {
  if (withheld?.columns === 'all') return [];
  return plan.columns.filter(
    ({ property, kind }) =>
      kind !== 'secret' && kind !== 'derived' && !withheld?.columns.includes(property),
  );
}

/** Whether an erasure empties the column where the row stays. */
export function isErased({ kind }: ColumnPlan): boolean {
  return kind !== 'id' && kind !== 'code';
}

/** The shares of a kind of subject, each with its table. */
export function sharesOf(
  plans: readonly TablePlan[],
  kind: DataSubject['kind'],
): { readonly plan: TablePlan; readonly share: Share }[] {
  return plans.flatMap((plan) => plan.entry.shares[kind].map((share) => ({ plan, share })));
}

function columnPlan(metadata: EntityMetadata, property: string, kind: ColumnKind): ColumnPlan {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column ${property}.`);
  const empty = column.isArray
    ? `'{}'`
    : column.isNullable
      ? 'null'
      : (EMPTY[column.type as string] ?? `''`);
  return { property, name: column.databaseName, kind, empty };
}

/** What is as good as nothing, where there must be something. */
const EMPTY: Readonly<Record<string, string>> = {
  int: '0',
  numeric: '0',
  json: `'{}'`,
  jsonb: `'{}'`,
};
