import { sizeClasses } from '#membership';
import {
  ageClassStarts,
  fairnessSplits,
  type FairnessSplit,
  type PipelineSplit,
  pipelineSplits,
  UNSTATED,
} from '#monitoring';
import { areaCodes } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { CountryField } from '../fields/code-field.js';
import { DayField } from '../fields/day-field.js';
import { NumberField } from '../fields/number-field.js';
import { FromText } from '../input/from-text.js';

const areaChoice = [...areaCodes, UNSTATED];
const LONGEST_WAIT_DAYS = 3_650;

/** The period that figures are about. */
class PeriodQuery {
  @DayField({ description: 'First day, in UTC; a year before the last when left out.' })
  from?: string | null;

  @DayField({ description: 'Last day, in UTC; today when left out.' })
  to?: string | null;
}

/** Which postings the funnel is about. */
export class PipelineQuery extends PeriodQuery {
  @ChoiceField({ description: 'Only demands, or only offers.', of: ['demand', 'offer'] })
  kind?: 'demand' | 'offer' | null;

  @ChoiceField({ description: 'Only this area of work.', of: areaChoice })
  sector?: string | null;

  @CountryField('Only needs in this country, and offers of organisations there.')
  country?: string | null;

  @ChoiceField({ description: 'Only of organisations of this size.', of: sizeClasses })
  size?: string | null;

  @ChoiceField({
    description: 'By what to tell them apart; by kind when left out.',
    of: pipelineSplits,
  })
  by?: PipelineSplit | null;
}

/** Which needs that nobody meets. */
export class UnmetNeedsQuery {
  @ChoiceField({ description: 'Only this area of work.', of: areaChoice })
  sector?: string | null;

  @CountryField('Only in this country.')
  country?: string | null;

  @FromText()
  @NumberField({
    description: `Only what has been open for so many days or longer; for the steering committee one of ${ageClassStarts.join(', ')}.`,
    min: 0,
    max: LONGEST_WAIT_DAYS,
    whole: true,
  })
  days?: number | null;
}

/** By what members are compared. */
export class FairnessQuery extends PeriodQuery {
  @ChoiceField({ description: 'By what to compare; by size when left out.', of: fairnessSplits })
  by?: FairnessSplit | null;
}
