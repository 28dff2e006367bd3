import { postingLimits } from '#posting';
import { TextField } from '../fields/text-field.js';
import { AmountDto } from './amount.dto.js';

/** One need inside a demand. */
export class NeedLineDto extends AmountDto {
  @TextField({
    description: 'What is needed, in your own words.',
    max: postingLimits.shortText,
    required: true,
    example: 'hand pumps',
  })
  need: string;
}
