import type { Criterion, CriterionResult } from './criterion.js';

/** Conditions have still to be met, and some can't: such an offer is less sure than one without. */
const STATED = 3_000;

/** Whether the offer comes as it stands or asks something first. */
export const conditionsCriterion: Criterion = (_demand, offer): CriterionResult =>
  offer.conditions.length === 0
    ? { part: 10_000, reason: null }
    : {
        part: STATED,
        reason: { code: 'conditions-stated', params: { conditions: offer.conditions } },
      };
