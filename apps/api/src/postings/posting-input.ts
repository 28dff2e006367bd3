import { postingLimits } from '#posting';
import { formsOfSupport } from '#reference';
import { DayField } from '../fields/day-field.js';
import { TextField, TextListField } from '../fields/text-field.js';

const { title, text, unit, listItems } = postingLimits;

/** What demand and offer have in common. Only the text is needed. */
export abstract class PostingInput {
  @TextField({
    description:
      'ISO 639 code of the language that you write in. Found from the text when not said.',
    max: 3,
    example: 'en',
  })
  language?: string | null;

  @TextField({
    description: 'A few words. The first sentence of the text when not said.',
    max: title,
    example: 'Deep wells for three villages',
  })
  title?: string | null;

  @TextField({
    description: 'In your own words and language: what is needed, or what you can bring.',
    max: text,
    required: true,
    example:
      'The ponds in three villages are dry from February on. We ask for four deep wells with hand pumps.',
  })
  text: string;

  @TextListField({
    description: 'Areas or sectors that it belongs to, by code.',
    max: unit,
    maxItems: listItems,
    example: ['water-sanitation'],
  })
  sectors?: string[] | null;

  @TextListField({
    description: `Forms of support that would help, or that you can give: ${formsOfSupport.join(', ')}.`,
    max: unit,
    maxItems: formsOfSupport.length,
    example: ['construction'],
  })
  supports?: string[] | null;

  @DayField({
    description: 'The first day on which help is needed or can be given; open when not said.',
  })
  from?: string | null;

  @DayField({ description: 'The last such day; open when not said.' })
  to?: string | null;
}
