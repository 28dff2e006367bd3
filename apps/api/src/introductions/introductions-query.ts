import { ValidateBy } from 'class-validator';
import { field, rule } from '../fields/rule.js';
import { isId } from '../input/id-of.js';
import { PageQuery } from '../pages/page-query.js';

/** Which introductions are asked for. */
export class IntroductionsQuery extends PageQuery {
  @field(
    { description: 'Only the one that came of this suggestion.' },
    { type: 'string', format: 'uuid' },
    ValidateBy(
      { name: 'isId', validator: { validate: isId } },
      rule('not-an-id', 'Give the id of a suggestion.'),
    ),
  )
  suggestion?: string | null;
}
