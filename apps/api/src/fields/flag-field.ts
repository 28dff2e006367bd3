import { IsBoolean } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** True or false. */
export function FlagField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: 'boolean' },
    IsBoolean(rule('wrong-type', 'Write true or false, without quotation marks.')),
  );
}
