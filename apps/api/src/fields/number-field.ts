import { IsNumber, Max, Min } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** A number from `min` to `max`. `whole` goes into the document; the posting's own rules check it. */
export function NumberField(
  options: FieldOptions & { min: number; max: number; whole?: boolean },
): PropertyDecorator {
  const { min, max, whole = false } = options;
  const range = rule(
    'out-of-range',
    `Give a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
  );
  return field(
    options,
    { type: whole ? 'integer' : 'number', minimum: min, maximum: max },
    IsNumber(
      { allowNaN: false, allowInfinity: false },
      rule('wrong-type', 'Write a number, without quotation marks.'),
    ),
    Min(min, range),
    Max(max, range),
  );
}
