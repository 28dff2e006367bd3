import { IsArray, ArrayMaxSize, IsString, MaxLength } from 'class-validator';
import { field, type FieldOptions, itemRule, rule } from './rule.js';

/** A text of at most `max` UTF-16 units. */
export function TextField(options: FieldOptions & { max: number }): PropertyDecorator {
  const { max } = options;
  return field(
    options,
    { type: 'string', maxLength: max },
    IsString(rule('wrong-type', 'Write text, in quotation marks.')),
    MaxLength(max, rule('too-long', `Write at most ${max} characters.`)),
  );
}

/** A list of at most `maxItems` texts of at most `max` UTF-16 units each. */
export function TextListField(
  options: FieldOptions & { max: number; maxItems: number },
): PropertyDecorator {
  const { max, maxItems } = options;
  return field(
    options,
    { type: 'array', items: { type: 'string', maxLength: max }, maxItems },
    IsArray(rule('wrong-type', 'Write a list: [ … ].')),
    ArrayMaxSize(maxItems, rule('too-many', `Give at most ${maxItems} entries.`)),
    IsString(
      itemRule('wrong-type', 'Write text, in quotation marks.', (item) => typeof item !== 'string'),
    ),
    MaxLength(
      max,
      itemRule('too-long', `Write at most ${max} characters.`, (item) => String(item).length > max),
    ),
  );
}
