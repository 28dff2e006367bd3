import { ValidateBy } from 'class-validator';
import { isCountryCode } from '#reference';
import { field, type FieldOptions, rule } from './rule.js';

/** A code of the reference data, of which there are too many to list in the document. */
export function CodeField(
  options: FieldOptions & { isKnown: (value: unknown) => boolean; hint: string },
): PropertyDecorator {
  return field(
    options,
    { type: 'string', maxLength: 100 },
    ValidateBy(
      { name: 'isKnownCode', validator: { validate: options.isKnown } },
      rule('unknown-code', options.hint),
    ),
  );
}

/** A country. */
export function CountryField(description: string, required = false): PropertyDecorator {
  return CodeField({
    description: `${description} ISO 3166-1 alpha-2.`,
    isKnown: (value) => typeof value === 'string' && isCountryCode(value),
    hint: 'Use an ISO 3166-1 alpha-2 country code such as "KH".',
    example: 'KH',
    required,
  });
}
