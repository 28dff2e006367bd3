import { ArrayMaxSize, IsArray, ValidateBy } from 'class-validator';
import { IdField } from '../fields/id-field.js';
import { InstantField } from '../fields/instant-field.js';
import { field, itemRule, rule } from '../fields/rule.js';
import { isId } from '../input/id-of.js';

const MOST_IDS = 200;

/** Which entries were read. */
export class ReadInput {
  @field(
    {
      description: 'The ids of inbox entries. Those that are not yours are passed over.',
      required: true,
    },
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: MOST_IDS },
    IsArray(rule('wrong-type', 'Write a list: [ … ].')),
    ArrayMaxSize(MOST_IDS, rule('too-many', `Give at most ${MOST_IDS} ids at a time.`)),
    ValidateBy(
      { name: 'isId', validator: { validate: isId } },
      itemRule('not-an-id', 'Give the id of an inbox entry.', (item) => !isId(item)),
    ),
  )
  ids: string[];

  @IdField({ description: 'All entries of this suggestion as well.' })
  suggestion?: string | null;

  @InstantField({
    description:
      'When you read the suggestion: of its entries, only those that existed by then. Without it, all of them.',
  })
  until?: string | null;
}
