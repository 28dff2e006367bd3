import type { SectorWeight } from '../facts/posting-facts.js';
import { sectorSimilarities } from '../similarity/sector-similarity.js';
import { FULL_SIMILARITY } from '../similarity/similarity-table.js';
import { numbering, type WeighedCodes } from '../similarity/weighed-codes.js';
import { basisPoints, type Criterion, type CriterionResult } from './criterion.js';

/** From this share on, the field of work is worth a word. */
const WORTH_TELLING = 0.5;

/** How near the fields of work are on the sector tree, seen from both sides and averaged. */
export const sectorCriterion: Criterion = (demand, offer): CriterionResult => {
  const asked = numbered(demand.sectors);
  const offered = numbered(offer.sectors);
  const there = nearness(asked, offered);
  const back = nearness(offered, asked);
  const share = (there.share + back.share) / 2;
  const part = basisPoints(share);
  if (share < WORTH_TELLING) return { part, reason: null };
  return { part, reason: { code: 'shared-sector', params: { sector: there.nearest } } };
};

const numbered = numbering(sectorSimilarities, ({ sector, weight }: SectorWeight) => ({
  code: sector,
  weight,
}));

/** For every sector of one side the nearest of the other, weighed; and the side's sector that weighs most. */
function nearness(side: WeighedCodes, other: WeighedCodes): { share: number; nearest: string } {
  let share = 0;
  let most = 0;
  let nearest = '';
  for (let i = 0; i < side.positions.length; i++) {
    const row = sectorSimilarities.row(side.positions[i]!);
    let best = 0;
    for (let j = 0; j < other.positions.length; j++)
      best = Math.max(best, row[other.positions[j]!]!);
    const added = (side.weights[i]! * best) / FULL_SIMILARITY;
    share += added;
    if (added > most) [most, nearest] = [added, side.codes[i]!];
  }
  return { share, nearest };
}
