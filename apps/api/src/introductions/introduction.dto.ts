import { ApiProperty } from '@nestjs/swagger';
import { ContactDto } from '../contacts/contact.dto.js';
import { PairedPostingsDto } from '../suggestions/paired-postings.dto.js';

/** What the two do now, in this order. */
const nextSteps = ['write-to-each-other', 'agree-who-does-what', 'tell-what-came-of-it'] as const;
type NextStep = (typeof nextSteps)[number];

/** Two organisations that both wish to work together, one of them yours. */
export class IntroductionDto extends PairedPostingsDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  suggestionId: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({
    description: 'It opens nothing any more: a posting was withdrawn, or you two cannot meet.',
  })
  ended: boolean;
}

/** The same with how the other side is reached. That it was read is written down. */
export class OpenIntroductionDto extends IntroductionDto {
  @ApiProperty({
    type: ContactDto,
    nullable: true,
    description: 'How the other side is reached. Null when it has ended.',
  })
  contact: ContactDto | null;

  @ApiProperty({
    enum: nextSteps,
    isArray: true,
    description: 'What you two do now; nothing when it has ended.',
  })
  nextSteps: readonly NextStep[];
}

export function withContact(
  introduction: IntroductionDto,
  contact: ContactDto | null,
): OpenIntroductionDto {
  return { ...introduction, contact, nextSteps: introduction.ended ? [] : nextSteps };
}
