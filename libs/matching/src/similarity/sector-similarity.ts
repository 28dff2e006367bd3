import { sectorTree } from '#reference';
import { SimilarityTable } from './similarity-table.js';

/**
 * Lin's similarity of two nodes of the sector tree: twice the information of what they share over the
 * information of both, 0 to 1 (Lin 1998); information is taken from the tree itself (Seco et al. 2004).
 * Unknown codes share nothing.
 */
export function sectorSimilarity(a: string, b: string): number {
  const shared = sectorTree.lowestCommonAncestor(a, b);
  if (shared === undefined) return 0;
  const both = information(a) + information(b);
  return both === 0 ? 0 : (2 * information(shared)) / both;
}

/** The same by number, for the inner loop. */
export const sectorSimilarities = new SimilarityTable(sectorTree.codes, sectorSimilarity);

function information(code: string): number {
  const all = Math.log(1 + sectorTree.codes.length);
  const below = code === sectorTree.root ? sectorTree.codes.length : descendants(code);
  return 1 - Math.log(1 + below) / all;
}

function descendants(code: string): number {
  return sectorTree.childrenOf(code).reduce((count, child) => count + 1 + descendants(child), 0);
}
