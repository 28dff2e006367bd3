import type { ReasonCode } from '../reason.js';

/** The sentences of one language. `{name}` stands for a parameter; see `parameter-kinds.ts`. */
export interface Catalogue {
  reasons: Readonly<Record<ReasonCode, string>>;
  /** Said for a first day that isn't set. */
  openStart: string;
  /** Said for a last day that isn't set. */
  openEnd: string;
}
