export type {
  Amount,
  DemandContent,
  NeedLine,
  OfferContent,
  PostingContent,
} from './posting-content.js';
export type {
  DemandFacts,
  Measure,
  NeedEvidence,
  OfferFacts,
  PostingFacts,
  SectorWeight,
  Served,
} from './facts/posting-facts.js';
export { analyseDemand, analyseOffer } from './analyse-posting.js';
export { tellingTerms } from './topics/telling-terms.js';
export { topicsOf } from './topics/topics-of.js';

export type { MatchContext } from './match-context.js';
export { pairOfOrganisations, sameStanding, type Standing } from './standing.js';
export {
  currentPolicy,
  definePolicy,
  fullScore,
  scoringVersion,
  type Policy,
  type PolicyChoices,
} from './policy.js';

export type { Rejection } from './gates/gate.js';
export { criterionNames, type CriterionName } from './criteria/criterion-name.js';
export { assess, partsByAspect, reachesThreshold, type Assessment } from './assess.js';
export { weigh, type CriterionParts, type ScorePart } from './weigh.js';
export { byStableOrder, listPairs, listed, type ListedPair, type ScoredPair } from './rank.js';
export { coveredLines, type LineCoverage } from './lines.js';

export type { Change, ChangeCode } from './prospects/change.js';
export { nearestChanges, type NearestChange } from './prospects/nearest-change.js';
export {
  type ObstacleCode,
  obstacleCodes,
  type Obstacles,
  obstaclesOf,
} from './prospects/obstacles.js';

export { explain, type Explanation } from './explain.js';
export { reasonCodes, type Reason, type ReasonCode, type ReasonParams } from './reason.js';
export { renderReason } from './render-reason.js';
export { priorityOf, type Priority, type PriorityFactor, type PriorityInput } from './priority.js';
