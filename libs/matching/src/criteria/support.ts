import { basisPoints, neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/**
 * The share of the wished forms of support that the offer brings. Who wishes for none in particular, or
 * brings none by name, is neither favoured nor punished.
 */
export const supportCriterion: Criterion = (demand, offer): CriterionResult => {
  if (demand.supports.length === 0 || offer.supports.length === 0)
    return { part: neutralPart, reason: null };
  const shared = demand.supports.filter((support) => offer.supports.includes(support));
  const part = basisPoints(shared.length / demand.supports.length);
  if (shared.length === 0) return { part, reason: null };
  return { part, reason: { code: 'support-fits', params: { supports: shared } } };
};
