import { ApiProperty } from '@nestjs/swagger';
import type { Organisation } from '#membership';

/** Whether your organisation has asked to be erased. */
export class ErasureRequestDto {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when; null when it has not.',
  })
  askedAt: string | null;
}

/** An organisation that has asked to be erased. */
export class AskedErasureDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ description: 'To be typed again by who carries it out.' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;
}

export class AskedErasuresDto {
  @ApiProperty({ type: [AskedErasureDto] })
  items: AskedErasureDto[];
}

export function toErasureRequestDto({ erasureAskedAt }: Organisation): ErasureRequestDto {
  return { askedAt: erasureAskedAt?.toISOString() ?? null };
}

export function toAskedErasureDto({ id, name, erasureAskedAt }: Organisation): AskedErasureDto {
  return { organisationId: id, name, askedAt: erasureAskedAt?.toISOString() ?? '' };
}
