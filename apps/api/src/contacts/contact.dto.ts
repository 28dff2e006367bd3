import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { type OrganisationContact, organisationContactFields } from '#membership';

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

const notSaid: ContactDto = {
  email: null,
  personName: null,
  phone: null,
  messaging: null,
  note: null,
};

export function toContactDto(
  contact: OrganisationContact | null,
  reader: 'own' | 'partner' | 'secretariat:with-reason',
): ContactDto {
  if (!contact) return notSaid;
  const told = disclose(organisationContactFields, contact, reader);
  const { email, personName, phone, messaging, note } = told;
  return { email, personName, phone, messaging, note };
}
