import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { type OrganisationContact, organisationContactFields, type OwnContact } from '#membership';

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

/** An address that nobody who reads its mail has confirmed so far. */
export class WaitingAddressDto {
  @ApiProperty({ example: 'office@example.org' })
  email: string;

  @ApiProperty({ format: 'date-time', description: 'When the link in its mail ends.' })
  until: string;
}

/** What a link to confirm an address leads to. */
export class ContactConfirmationDto {
  @ApiProperty({ description: 'The organisation that wants to be reached there.' })
  organisation: string;
}

/** How you are reached. */
export class OwnContactDto extends ContactDto {
  @ApiProperty({
    type: WaitingAddressDto,
    nullable: true,
    description:
      'Where you want to be told. Until somebody who reads the mail there has confirmed it, `email` is what it was.',
  })
  waiting: WaitingAddressDto | null;
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

export function toOwnContactDto({ contact, waiting }: OwnContact): OwnContactDto {
  return {
    ...toContactDto(contact, 'own'),
    waiting: waiting && { email: waiting.email, until: waiting.until.toISOString() },
  };
}
