import type { Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { field, type FieldOptions, itemRule, rule } from './rule.js';

/** An object with rules of its own. */
export function ObjectField(type: Class<object>, options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: () => type },
    IsObject(rule('wrong-type', 'Write an object: { … }.')),
    ValidateNested(rule('wrong-type', 'Write an object: { … }.')),
    Type(() => type),
  );
}

/** A list of at most `maxItems` such objects. */
export function ObjectListField(
  type: Class<object>,
  options: FieldOptions & { maxItems: number },
): PropertyDecorator {
  const { maxItems } = options;
  // class-validator takes a list inside the list for nested items, and would let it through.
  const noObject = (item: unknown) =>
    item === null || typeof item !== 'object' || Array.isArray(item);
  return field(
    options,
    { type: () => [type], maxItems },
    IsArray(rule('wrong-type', 'Write a list: [ … ].')),
    ArrayMaxSize(maxItems, rule('too-many', `Give at most ${maxItems} entries.`)),
    IsObject(itemRule('wrong-type', 'Write an object: { … }.', noObject)),
    ValidateNested({ each: true, ...rule('wrong-type', 'Write an object: { … }.') }),
    Type(() => type),
  );
}
