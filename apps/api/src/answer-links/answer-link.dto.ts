import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { FollowedLink } from '#suggestion';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { DemandDto, OfferDto } from '../postings/posting.dto.js';
import { ReasonDto } from '../suggestions/explanation.dto.js';
import type { SuggestionDto } from '../suggestions/suggestion.dto.js';
import { UnderstoodPostingDto } from '../understanding/understood-posting.dto.js';

/**
 * What whoever holds the link gets to see of the suggestion: what another member sees of the other posting, and no
 * more of one's own than its title. Mails are forwarded.
 */
@ApiExtraModels(DemandDto, OfferDto)
export class LinkedSuggestionDto {
  @ApiProperty({ description: 'The organisation for which the link answers.' })
  organisation: string;

  @ApiProperty({ format: 'date-time' })
  validUntil: string;

  @ApiProperty({ enum: ['demand', 'offer'], description: 'Which of the two is yours.' })
  side: 'demand' | 'offer';

  @ApiProperty({ description: 'False when it has ended: there is nothing to answer any more.' })
  listed: boolean;

  @ApiProperty({ description: 'Of your own posting.' })
  ownTitle: string;

  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(DemandDto) }, { $ref: getSchemaPath(OfferDto) }],
    nullable: true,
    description: 'The other posting. Null when it is no longer published.',
  })
  other: DemandDto | OfferDto | null;

  @ApiProperty({
    type: UnderstoodPostingDto,
    nullable: true,
    description: 'What was understood of the other posting. Null when it is no longer published.',
  })
  understood: UnderstoodPostingDto | null;

  @ApiProperty({ type: OrganisationDto, description: 'The organisation on the other side.' })
  counterpart: OrganisationDto;

  @ApiProperty({ description: 'The other side would like to.' })
  counterpartInterested: boolean;

  @ApiProperty({ type: [ReasonDto], description: 'Why they fit; empty when it has ended.' })
  reasons: ReasonDto[];
}

export function toLinkedSuggestionDto(
  link: FollowedLink,
  suggestion: SuggestionDto,
): LinkedSuggestionDto {
  const { side, listed, demand, offer, understood, counterpart, counterpartInterested } =
    suggestion;
  const [own, other] = side === 'demand' ? [demand, offer] : [offer, demand];
  return {
    organisation: link.organisation,
    validUntil: link.validUntil.toISOString(),
    side,
    listed,
    ownTitle: own?.title ?? '',
    other,
    understood,
    counterpart,
    counterpartInterested,
    reasons: suggestion.explanation?.reasons ?? [],
  };
}
