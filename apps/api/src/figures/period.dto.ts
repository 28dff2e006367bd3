import { ApiProperty } from '@nestjs/swagger';

/** Calendar days in UTC, both of them within. */
export class PeriodDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;
}
