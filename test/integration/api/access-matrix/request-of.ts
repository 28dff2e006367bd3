import type { Asked } from '../documented-api.js';
import type { Asker, Relation } from './askers.js';
import type { MatrixWorld, RowKind } from './matrix-world.js';

/** One question: who asks, and for whose row. */
export interface Cell {
  readonly world: MatrixWorld;
  readonly asker: Asker;
  readonly relation: Relation;
  /** The id of the row that is asked for; undefined where there is none. */
  readonly row: (kind: RowKind) => string | undefined;
}

/** What goes with the method and the pattern of the route. */
export interface RouteRequest extends Pick<Asked, 'body' | 'headers' | 'remoteAddress'> {
  /** For the parameters of the pattern; the cell is left out where one is undefined. */
  readonly path?: Readonly<Record<string, string | undefined>>;
  readonly query?: string;
}

/** Makes ready what the question needs, and answers the request. */
export type RequestOf = (cell: Cell) => RouteRequest | Promise<RouteRequest>;

export const nothing: RequestOf = () => ({});
export const body =
  (sent: object): RequestOf =>
  () => ({ body: sent });
/** The row of the kind, as `:id`. */
export const row =
  (kind: RowKind, rest: Omit<RouteRequest, 'path'> = {}): RequestOf =>
  (cell) => ({ path: { id: cell.row(kind) }, ...rest });
export const step =
  (kind: RowKind, taken: string): RequestOf =>
  (cell) => ({ path: { id: cell.row(kind), step: taken } });
/** A link that can be followed, or one that never was. */
export const link =
  (make: (world: MatrixWorld) => Promise<string>, rest: object = {}): RequestOf =>
  async ({ world, relation }) => ({
    body: { token: relation === 'absent' ? 'a'.repeat(43) : await make(world), ...rest },
  });
