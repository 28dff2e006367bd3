import { ValidateBy } from 'class-validator';
import { isId } from '../input/id-of.js';
import { field, type FieldOptions, rule } from './rule.js';

/** An id of ours. */
export function IdField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'uuid' },
    ValidateBy(
      { name: 'isId', validator: { validate: isId } },
      rule('not-an-id', 'Write an id, such as 01990000-0000-7000-8000-000000000000.'),
    ),
  );
}
