import { postingLimits } from '#posting';
import { urgencies, type Urgency, type Voice, voices } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { ObjectField, ObjectListField } from '../fields/object-field.js';
import { TextField } from '../fields/text-field.js';
import { AmountDto } from './amount.dto.js';
import { BeneficiariesDto } from './beneficiaries.dto.js';
import { DraftFlag } from './draft-flag.js';
import { NeedLineDto } from './need-line.dto.js';
import { PostingInput } from './posting-input.js';

const { shortText, lines } = postingLimits;

/** What a place needs. Only kind, text and country are needed. */
export class DemandInput extends PostingInput {
  @ChoiceField({ description: 'A demand.', of: ['demand'], required: true })
  kind: 'demand';

  @TextField({ description: 'ISO 3166-1 alpha-2.', max: shortText, required: true, example: 'KH' })
  country: string;

  @TextField({
    description: 'Province or state: ISO 3166-2 code or name.',
    max: shortText,
    example: 'KH-2',
  })
  subdivision?: string | null;

  @TextField({
    description:
      'Village or district as people call it. Others see it when both sides are interested.',
    max: shortText,
  })
  place?: string | null;

  @ObjectField(AmountDto, { description: 'How much of what.' })
  quantity?: AmountDto | null;

  @ObjectField(BeneficiariesDto, { description: 'Who is helped.' })
  beneficiaries?: BeneficiariesDto | null;

  @ChoiceField({ description: '"normal" when not said.', of: urgencies })
  urgency?: Urgency | null;

  @ChoiceField({
    description: 'Who says that this is needed; "community" when not said.',
    of: voices,
  })
  voicedBy?: Voice | null;

  @TextField({ description: 'How local people were asked. Others do not see it.', max: shortText })
  evidence?: string | null;

  @ObjectListField(NeedLineDto, {
    description: 'The needs one by one, where an offer may cover one of them.',
    maxItems: lines,
  })
  lines?: NeedLineDto[] | null;
}

/** A demand to be posted. */
export class NewDemandInput extends DemandInput {
  @DraftFlag()
  draft?: boolean | null;
}
