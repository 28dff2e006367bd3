import { type AreaCode, areaOf, isAreaCode } from '#reference';

const SECTOR_TERM = 'sector:';

/**
 * The one area that a posting counts in: that of the sector ticked first; where none is ticked, the area that was
 * read in its texts, if that is only one. `terms` are the posting's search terms of sectors.
 */
export function areaOfPosting(
  sectors: readonly string[],
  terms: readonly string[],
): AreaCode | null {
  const [ticked] = sectors;
  if (ticked !== undefined) return areaOf(ticked) ?? null;
  const read = terms
    .filter((term) => term.startsWith(SECTOR_TERM))
    .map((term) => term.slice(SECTOR_TERM.length))
    .filter(isAreaCode);
  return read.length === 1 ? (read[0] ?? null) : null;
}

/** SQL: the terms of which `areaOfPosting` reads, of the posting `p`; none, and not looked for, when a sector is ticked. */
export const sectorTermsSql = `case when cardinality(p.sectors) > 0 then '{}'::text[]
  else array(select term from unnest(p.search_terms) term where term like 'sector:%') end`;
