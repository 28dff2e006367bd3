import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { type OrganisationBlock, organisationBlockFields } from '#membership';
import { OrganisationDto } from './organisation.dto.js';

/** An organisation that yours does not wish to meet. */
export class BlockDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({
    type: OrganisationDto,
    nullable: true,
    description: 'As members read it; null when it is no member any more.',
  })
  organisation: OrganisationDto | null;

  @ApiProperty({ format: 'date-time' })
  blockedAt: string;
}

export function toBlockDto(
  block: OrganisationBlock,
  organisation: OrganisationDto | null,
): BlockDto {
  const { blockedId, blockedAt } = disclose(organisationBlockFields, block, 'own');
  return { organisationId: blockedId, organisation, blockedAt: blockedAt.toISOString() };
}
