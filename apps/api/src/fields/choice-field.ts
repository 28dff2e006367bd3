import { IsIn } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** One of a few words. */
export function ChoiceField(options: FieldOptions & { of: readonly string[] }): PropertyDecorator {
  const { of } = options;
  return field(
    options,
    { type: 'string', enum: [...of] },
    IsIn(of, rule('unknown-choice', `Use one of: ${of.join(', ')}.`)),
  );
}
