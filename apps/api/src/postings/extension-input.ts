import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { isDay } from '../fields/day-field.js';
import { rule } from '../fields/rule.js';

/** To when a posting is extended. */
export class ExtensionInput {
  // Null means something here, so the field can be null but not left out.
  @ValidateIf((input: ExtensionInput) => input.to !== null)
  @ValidateBy(
    { name: 'isDay', validator: { validate: isDay } },
    rule('not-a-day', 'Write the new last day as YYYY-MM-DD, or null for an open end.'),
  )
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The new last day, later than before; null for an open end.',
    example: '2027-12-31',
  })
  to: string | null;
}
