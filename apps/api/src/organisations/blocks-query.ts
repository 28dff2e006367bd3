import { ValidateBy } from 'class-validator';
import { field, rule } from '../fields/rule.js';
import { isId } from '../input/id-of.js';
import { PageQuery } from '../pages/page-query.js';

/** Which blocks are asked for. */
export class BlocksQuery extends PageQuery {
  @field(
    { description: 'Only that of this organisation.' },
    { type: 'string', format: 'uuid' },
    ValidateBy(
      { name: 'isId', validator: { validate: isId } },
      rule('not-an-id', 'Give the id of an organisation.'),
    ),
  )
  organisation?: string | null;
}
