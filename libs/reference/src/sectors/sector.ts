import type { Language } from '../vocabulary/language.js';
import type { AreaCode } from './area-code.js';

/** A field of work: an area (`parent` null), or a sector under an area. Codes are never reused. */
export interface Sector {
  code: string;
  area: AreaCode;
  parent: AreaCode | null;
  /** OECD-DAC purpose codes, five digits each; empty for an area. */
  dac: readonly string[];
  /** Humanitarian cluster, where there is one. */
  cluster: string | null;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs: readonly number[];
  names: Readonly<Record<Language, string>>;
}
