import { postingLimits } from '#posting';
import { NumberField } from '../fields/number-field.js';
import { TextListField } from '../fields/text-field.js';

/** Who is helped. */
export class BeneficiariesDto {
  @NumberField({
    description: 'How many people.',
    min: 0,
    max: postingLimits.amount,
    whole: true,
    example: 340,
  })
  count: number | null;

  @TextListField({
    description: 'Who they are, in your own words.',
    max: postingLimits.unit,
    maxItems: postingLimits.listItems,
    example: ['children', 'widows'],
  })
  groups: string[] | null;
}
