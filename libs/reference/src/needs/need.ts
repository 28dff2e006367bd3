import type { AreaCode } from '../sectors/area-code.js';
import type { Words } from '../tables/lexicon-word.js';
import type { FormOfSupport } from '../vocabulary/form-of-support.js';

/** A concrete thing people ask for: the leaf of the sector tree, with the words for it. */
export interface Need {
  id: string;
  /** Its home: the sector of its area. */
  sector: string;
  /** Sectors, of whatever area, that count it as theirs too: pads are hygiene and health. */
  otherSectors: readonly string[];
  area: AreaCode;
  /** Ids of the next wider needs (`cataract-surgery` → `eye-care`). */
  broader: readonly string[];
  /** Ids of needs that would partly meet the same wish. */
  related: readonly string[];
  /** Forms of support that can meet it. */
  supports: readonly FormOfSupport[];
  /** Usual units, in English. */
  units: readonly string[];
  words: Words;
}
