import { cosine, topicVector } from '../topics/topic-vector.js';
import { basisPoints, type Criterion, type CriterionResult } from './criterion.js';

/**
 * How near what the two texts are about is, also across languages and where no phrase of the lexicon is
 * said outright.
 */
export const topicsCriterion: Criterion = (demand, offer): CriterionResult => ({
  part: basisPoints(Math.sqrt(cosine(topicVector(demand.topics), topicVector(offer.topics)))),
  reason: null,
});
