import { ApiProperty } from '@nestjs/swagger';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { DemandDto, OfferDto } from '../postings/posting.dto.js';

/** A demand and an offer, one of them yours, and who is on the other side. */
export abstract class PairedPostingsDto {
  @ApiProperty({ enum: ['demand', 'offer'], description: 'Which of the two is yours.' })
  side: 'demand' | 'offer';

  @ApiProperty({
    type: DemandDto,
    nullable: true,
    description: 'Null when it is not yours and no longer published.',
  })
  demand: DemandDto | null;

  @ApiProperty({
    type: OfferDto,
    nullable: true,
    description: 'Null when it is not yours and no longer published.',
  })
  offer: OfferDto | null;

  @ApiProperty({ type: OrganisationDto, description: 'The organisation on the other side.' })
  counterpart: OrganisationDto;
}
