import type { Criterion, CriterionResult } from './criterion.js';

/** Conditions have still to be met, and some can't: such an offer is less sure than one without. */
const STATED = 3_000;
/** Everything that the offer asks for and that is understood is there. */
const MET = 10_000;

/** Whether the offer comes as it stands, or asks for what the demand says is there, or for something else. */
export const conditionsCriterion: Criterion = (demand, offer): CriterionResult => {
  const { conditions, asks } = offer;
  if (conditions.length === 0) return { part: MET, reason: null };
  const met = asks.filter((id) => demand.has.includes(id));
  if (met.length === 0)
    return { part: STATED, reason: { code: 'conditions-stated', params: { conditions } } };
  const part = STATED + Math.round(((MET - STATED) * met.length) / asks.length);
  return { part, reason: { code: 'conditions-met', params: { prerequisites: met, conditions } } };
};
