import { ApiProperty } from '@nestjs/swagger';
import type { OrganisationContact } from '#membership';

/** How an organisation is reached. Every field may be null: then it has not said so. */
export class ContactDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'Where it is told.' })
  email: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Whom to ask for.' })
  personName: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '+855 12 345 678' })
  phone: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Which messenger, and who one is there.',
    example: 'Signal +855 12 345 678',
  })
  messaging: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'What else a partner should know.' })
  note: string | null;
}

export function toContactDto(contact: OrganisationContact | null): ContactDto {
  return {
    email: contact?.email ?? null,
    personName: contact?.personName ?? null,
    phone: contact?.phone ?? null,
    messaging: contact?.messaging ?? null,
    note: contact?.note ?? null,
  };
}
