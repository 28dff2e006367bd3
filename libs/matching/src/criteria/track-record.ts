import { neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/** Neutral until outcomes are recorded; it will be a posterior that doesn't punish newcomers. */
export const trackRecordCriterion: Criterion = (): CriterionResult => ({
  part: neutralPart,
  reason: null,
});
