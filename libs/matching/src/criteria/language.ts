import { neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/** Whether the two organisations can talk without an interpreter. A criterion, never a gate. */
export const languageCriterion: Criterion = (demand, offer): CriterionResult => {
  if (demand.workingLanguages.length === 0 || offer.workingLanguages.length === 0)
    return { part: neutralPart, reason: null };
  const shared = demand.workingLanguages.filter((code) => offer.workingLanguages.includes(code));
  return shared.length > 0
    ? { part: 10_000, reason: { code: 'language-shared', params: { languages: shared } } }
    : { part: 0, reason: { code: 'no-shared-language', params: {} } };
};
