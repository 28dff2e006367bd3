import { ValidateBy } from 'class-validator';
import { field, type FieldOptions, rule } from './rule.js';

/** A calendar day, `YYYY-MM-DD`. */
export function DayField(options: FieldOptions): PropertyDecorator {
  return field(
    { example: '2027-03-01', ...options },
    { type: 'string', format: 'date' },
    ValidateBy(
      { name: 'isDay', validator: { validate: isDay } },
      rule('not-a-day', 'Write a calendar day as YYYY-MM-DD.'),
    ),
  );
}

/** True for a day that the calendar has, in the years that a posting can be about. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
