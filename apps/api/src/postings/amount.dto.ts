import { postingLimits } from '#posting';
import { NumberField } from '../fields/number-field.js';
import { TextField } from '../fields/text-field.js';

/** So much of something; the unit in the poster's own words. */
export class AmountDto {
  @NumberField({
    description: 'How many or how much.',
    min: 0,
    max: postingLimits.amount,
    example: 12,
  })
  amount: number | null;

  @TextField({
    description: 'Of what, in your own words.',
    max: postingLimits.unit,
    example: 'wells',
  })
  unit: string | null;
}
