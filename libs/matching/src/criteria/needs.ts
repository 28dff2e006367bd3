import type { NeedEvidence } from '../facts/posting-facts.js';
import { needSimilarities, rarity } from '../similarity/need-similarity.js';
import { FULL_SIMILARITY } from '../similarity/similarity-table.js';
import { numbering, type WeighedCodes } from '../similarity/weighed-codes.js';
import { basisPoints, type Criterion, type CriterionResult } from './criterion.js';

/**
 * Shared concepts: the share of what is asked that the offer brings, and the share of what is brought that
 * is asked, averaged. Rare needs tell more than general ones; broader, related and neighbouring needs count
 * less.
 */
export const needsCriterion: Criterion = (demand, offer): CriterionResult => {
  const asked = numbered(demand.needs);
  const offered = numbered(offer.needs);
  const part = basisPoints((coverage(asked, offered) + coverage(offered, asked)) / 2);
  return { part, reason: reason(bestPair(asked, offered)) };
};

/** A need weighs by how clearly the posting speaks of it, and by how much it tells. */
const numbered = numbering(needSimilarities, ({ need, weight }: NeedEvidence) => ({
  code: need,
  weight: weight * rarity(need),
}));

interface NeedPair {
  need: string;
  offered: string;
  /** 0 to 10,000. */
  similarity: number;
  /** Similarity times the weight of both. */
  strength: number;
}

function bestPair(asked: WeighedCodes, offered: WeighedCodes): NeedPair {
  const best = { i: 0, j: 0, similarity: 0, strength: 0 };
  for (let i = 0; i < asked.positions.length; i++) {
    const row = needSimilarities.row(asked.positions[i]!);
    for (let j = 0; j < offered.positions.length; j++) {
      const similarity = row[offered.positions[j]!]!;
      // Stryker disable next-line ConditionalExpression: most are 0, and roots cost time.
      if (similarity === 0) continue;
      const strength = similarity * Math.sqrt(asked.weights[i]! * offered.weights[j]!);
      if (strength > best.strength) Object.assign(best, { i, j, similarity, strength });
    }
  }
  const { i, j, similarity, strength } = best;
  return { need: asked.codes[i]!, offered: offered.codes[j]!, similarity, strength };
}

/** The share of one side's needs that the other side meets, 0 to 1, each by its weight. */
function coverage(side: WeighedCodes, other: WeighedCodes): number {
  let all = 0;
  let met = 0;
  for (let i = 0; i < side.positions.length; i++) {
    const row = needSimilarities.row(side.positions[i]!);
    let best = 0;
    for (let j = 0; j < other.positions.length; j++)
      best = Math.max(best, row[other.positions[j]!]! * other.weights[j]!);
    all += side.weights[i]!;
    met += side.weights[i]! * best;
  }
  return all === 0 ? 0 : met / all / FULL_SIMILARITY;
}

/** From the likeness of two needs under one broader need on, a person would call them close. */
const CLOSE = 0.45 * FULL_SIMILARITY;

function reason({ need, offered, similarity }: NeedPair): CriterionResult['reason'] {
  if (similarity < CLOSE) return null;
  return similarity === FULL_SIMILARITY
    ? { code: 'shared-need', params: { need } }
    : { code: 'close-need', params: { need, offered } };
}
