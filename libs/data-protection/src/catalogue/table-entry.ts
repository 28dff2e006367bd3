import type { DataSubject } from '../data-subject.js';

/**
 * What a column holds.
 *
 * - `id`: the id of this row or of another; says nothing of anybody once the other is gone
 * - `code`: a code, a number, a day or an instant of the service's own making
 * - `content`: what somebody has said, or is called, or can be reached at
 * - `secret`: by which somebody proves who they are; leaves the database in no export
 * - `derived`: made from content, to find or to compare it; follows it everywhere but into an export
 */
export type ColumnKind = 'id' | 'code' | 'content' | 'secret' | 'derived';

/**
 * What an erasure does with a subject's rows. `blank` empties content, secrets and what is derived, and leaves ids and
 * codes, because other rows hang on them.
 */
export type Erasure = 'delete' | 'blank' | 'keep';

/** The rows of a table that belong to a subject. */
export interface Share<Column extends string = string> {
  /** An SQL condition on the table; `$1` is the id of the subject. */
  readonly rows: string;
  readonly erasure: Erasure;
  /** What `blank` empties, where the rest of the row is somebody else's. */
  readonly emptied?: readonly Column[];
  /** Columns that an export leaves out, or all of them, and why. Secrets and derived columns never go out. */
  readonly withheld?: { readonly columns: readonly Column[] | 'all'; readonly because: string };
}

/** A share that something is left of says why. */
type ReasonedShare<Column extends string> = Share<Column> &
  ({ readonly erasure: 'delete' } | { readonly erasure: 'blank' | 'keep'; readonly keeps: string });

/** A table: what its columns hold, whose its rows are. Rows that are nobody's say why. */
export interface TableEntry {
  readonly entity: EntityClass;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly shares: Readonly<Record<DataSubject['kind'], readonly Share[]>>;
}

export type EntityClass = abstract new (...parameters: never[]) => object;

/** The columns of an entity, of each of them where there are several in one table. */
type ColumnOf<Entity> = Entity extends unknown
  ? {
      [Key in keyof Entity]-?: Entity[Key] extends (...parameters: never[]) => unknown
        ? never
        : Key;
    }[keyof Entity] &
      string
  : never;

type Shares<Column extends string> =
  | {
      readonly organisation?: readonly ReasonedShare<Column>[];
      readonly person?: readonly ReasonedShare<Column>[];
    }
  /** Why it holds nothing of anybody. */
  | { readonly nobody: string };

/** An entry of the catalogue. It does not compile until something is said of every column. */
export function tableEntry<Entity>(
  entity: EntityClass & { readonly prototype: object },
  columns: Readonly<Record<ColumnOf<Entity>, ColumnKind>>,
  shares: Shares<ColumnOf<Entity>>,
): TableEntry {
  const { organisation = [], person = [] } = 'nobody' in shares ? {} : shares;
  return { entity, columns, shares: { organisation, person } };
}
