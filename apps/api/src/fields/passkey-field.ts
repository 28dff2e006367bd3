import { IsObject } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** What a browser answers about a passkey, as `toJSON()` gives it. It is signed, and checked as a whole. */
export function PasskeyField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: 'object', additionalProperties: true },
    IsObject(rule('wrong-type', 'Write an object: { … }.')),
  );
}
