import { postingLimits, type ReportReason, reportReasons } from '#posting';
import { ChoiceField } from '../fields/choice-field.js';
import { TextField } from '../fields/text-field.js';

/** What is wrong with a posting. */
export class ReportInput {
  @ChoiceField({ description: 'What is wrong with it.', of: reportReasons, required: true })
  reason: ReportReason;

  @TextField({
    description: 'In your own words; needed with the reason "other".',
    max: postingLimits.shortText,
  })
  words?: string | null;
}
