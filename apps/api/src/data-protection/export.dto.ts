import { ApiProperty } from '@nestjs/swagger';
import type { ExportDocument } from '#data-protection';

/** All that is kept of you, or of your organisation. */
export class ExportDto implements ExportDocument {
  @ApiProperty({ enum: ['organisation', 'person'] })
  kind: 'organisation' | 'person';

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  exportedAt: string;

  @ApiProperty({
    type: 'object',
    description: 'Rows by the name of their table; docs/data-protection.md tells what each holds.',
    additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: true } },
  })
  tables: Record<string, object[]>;
}
