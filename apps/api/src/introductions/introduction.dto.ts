import { ApiProperty } from '@nestjs/swagger';
import { ContactDto } from '../contacts/contact.dto.js';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { DemandDto, OfferDto } from '../postings/posting.dto.js';

/** What the two do now, in this order. */
const nextSteps = ['write-to-each-other', 'agree-who-does-what', 'tell-what-came-of-it'] as const;
type NextStep = (typeof nextSteps)[number];

/** Two organisations that both wish to work together, one of them yours. */
export class IntroductionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  suggestionId: string;

  @ApiProperty({ enum: ['demand', 'offer'], description: 'Which of the two is yours.' })
  side: 'demand' | 'offer';

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

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

/** The same with how the other side is reached. That it was read is written down. */
export class OpenIntroductionDto extends IntroductionDto {
  @ApiProperty({ type: ContactDto, description: 'How the other side is reached.' })
  contact: ContactDto;

  @ApiProperty({ enum: nextSteps, isArray: true, description: 'What you two do now.' })
  nextSteps: readonly NextStep[];
}

export function withContact(
  introduction: IntroductionDto,
  contact: ContactDto,
): OpenIntroductionDto {
  return { ...introduction, contact, nextSteps };
}
