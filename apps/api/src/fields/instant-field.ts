import { ValidateBy } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** A moment in UTC, as every answer of ours writes one: `2027-03-01T08:30:00.000Z`. */
export function InstantField(options: FieldOptions): PropertyDecorator {
  return field(
    { example: '2027-03-01T08:30:00.000Z', ...options },
    { type: 'string', format: 'date-time' },
    ValidateBy(
      { name: 'isInstant', validator: { validate: isInstant } },
      rule('not-an-instant', 'Write a moment in UTC, such as 2027-03-01T08:30:00.000Z.'),
    ),
  );
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return false;
  const instant = new Date(value);
  // 31 February is not moved to March, nor are seconds left out.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value.slice(0, 19));
}
