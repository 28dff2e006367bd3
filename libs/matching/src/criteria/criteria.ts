import { capacityCriterion } from './capacity.js';
import { conditionsCriterion } from './conditions.js';
import type { CriterionName } from './criterion-name.js';
import type { Criterion } from './criterion.js';
import { languageCriterion } from './language.js';
import { needsCriterion } from './needs.js';
import { notionsCriterion } from './notions.js';
import { peopleCriterion } from './people.js';
import { regionCriterion } from './region.js';
import { sectorCriterion } from './sector.js';
import { supportCriterion } from './support.js';
import { timeCriterion } from './time.js';
import { topicsCriterion } from './topics.js';
import { trackRecordCriterion } from './track-record.js';
import { wordsCriterion } from './words.js';

/** Every criterion by its name; a name without a criterion doesn't compile. */
export const criteria: Readonly<Record<CriterionName, Criterion>> = {
  needs: needsCriterion,
  topics: topicsCriterion,
  sector: sectorCriterion,
  notions: notionsCriterion,
  words: wordsCriterion,
  region: regionCriterion,
  people: peopleCriterion,
  support: supportCriterion,
  capacity: capacityCriterion,
  time: timeCriterion,
  conditions: conditionsCriterion,
  language: languageCriterion,
  'track-record': trackRecordCriterion,
};
