import type { Language } from '../vocabulary/language.js';
import { isAreaCode, type AreaCode } from './area-code.js';
import { readSectors } from './read-sectors.js';
import type { Sector } from './sector.js';

const all = readSectors();
const byCode = new Map(all.map((sector) => [sector.code, sector]));

/** The areas, in the order of the founding documents. */
export const areas: readonly Sector[] = all.filter((sector) => sector.parent === null);

/** The sectors below the areas. */
export const sectors: readonly Sector[] = all.filter((sector) => sector.parent !== null);

/** True for the code of an area and for the code of a sector. */
export function isSectorCode(value: unknown): value is string {
  return typeof value === 'string' && (byCode.has(value) || isAreaCode(value));
}

export function sectorByCode(code: string): Sector | undefined {
  return byCode.get(code);
}

/** The area that a sector lies in; an area lies in itself; undefined for an unknown code. */
export function areaOf(code: string): AreaCode | undefined {
  return byCode.get(code)?.area ?? (isAreaCode(code) ? code : undefined);
}

/** The name of an area or sector; its code when it is unknown. */
export function sectorName(code: string, language: Language): string {
  return byCode.get(code)?.names[language] ?? code;
}

/** The codes below an area; none below a sector. */
function childrenOf(code: string): readonly string[] {
  return all.filter((sector) => sector.parent === code).map((sector) => sector.code);
}

/** 0 for the root (all sectors), 1 for an area, 2 for a sector; undefined for an unknown code. */
function depthOf(code: string): number | undefined {
  if (code === rootSector) return 0;
  if (!isSectorCode(code)) return undefined;
  return isAreaCode(code) ? 1 : 2;
}

/** The code itself, its area, the root: from the narrowest to the widest. Empty when unknown. */
function ancestorsOf(code: string): readonly string[] {
  const area = areaOf(code);
  if (!area) return code === rootSector ? [rootSector] : [];
  return code === area ? [area, rootSector] : [code, area, rootSector];
}

/** The narrowest node that holds both: what Lin's similarity takes its shared information from. */
function lowestCommonAncestor(a: string, b: string): string | undefined {
  const above = new Set(ancestorsOf(b));
  return ancestorsOf(a).find((code) => above.has(code));
}

/** The node above all areas; no posting carries it. */
const rootSector = 'all-sectors';

/** The tree in one value, for code that walks it (Lin similarity, pickers). */
export const sectorTree = {
  root: rootSector,
  codes: all.map((sector) => sector.code) as readonly string[],
  depthOf,
  ancestorsOf,
  childrenOf,
  lowestCommonAncestor,
} as const;
