import { postingLimits } from '#posting';
import { ChoiceField } from '../fields/choice-field.js';
import { ObjectField } from '../fields/object-field.js';
import { TextListField } from '../fields/text-field.js';
import { AmountDto } from './amount.dto.js';
import { DraftFlag } from './draft-flag.js';
import { PostingInput } from './posting-input.js';

const { shortText, listItems } = postingLimits;

/** What an organisation can bring. Only kind and text are needed. */
export class OfferInput extends PostingInput {
  @ChoiceField({ description: 'An offer.', of: ['offer'], required: true })
  kind: 'offer';

  @TextListField({
    description:
      'Countries that you can serve, ISO 3166-1 alpha-2. No other is served when you name any.',
    max: shortText,
    maxItems: listItems,
    example: ['KH', 'LA'],
  })
  countries?: string[] | null;

  @TextListField({
    description:
      'Regions by name, such as ASEAN. They count when no countries are named; without either you serve anywhere.',
    max: shortText,
    maxItems: listItems,
  })
  regions?: string[] | null;

  @ObjectField(AmountDto, { description: 'How much you can bring.' })
  capacity?: AmountDto | null;

  @TextListField({
    description: 'Conditions that must be met, in your own words.',
    max: shortText,
    maxItems: listItems,
  })
  conditions?: string[] | null;
}

/** An offer to be posted. */
export class NewOfferInput extends OfferInput {
  @DraftFlag()
  draft?: boolean | null;
}
