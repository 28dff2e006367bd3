import { ApiProperty } from '@nestjs/swagger';
import { organisationRoles, secretariatRoles } from '#database';
import { disclose } from '#disclosure';
import {
  type Colleague,
  type Invitation,
  invitationFields,
  type InvitationShown,
  personFields,
} from '#membership';

/** What somebody is: in an organisation, or in the Secretariat. */
const roles = [...new Set([...organisationRoles, ...secretariatRoles])];

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ enum: roles })
  role: string;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty()
  suspended: boolean;
}

export class ColleaguesDto {
  @ApiProperty({ type: [ColleagueDto] })
  items: ColleagueDto[];
}

export class InvitationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles })
  role: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class InvitationsDto {
  @ApiProperty({ type: [InvitationDto] })
  items: InvitationDto[];
}

/** An invitation as the one who is invited sees it. */
export class InvitationShownDto implements InvitationShown {
  @ApiProperty()
  email: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles })
  role: InvitationShown['role'];

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for the Secretariat.' })
  organisation: string | null;

  @ApiProperty({ description: 'Whether you have an account already.' })
  known: boolean;
}

/** @param reader the organisation, or the Secretariat's administrator about its people */
export function toColleagueDto(
  { person, role, since }: Colleague,
  reader: 'own' | 'secretariat:administrator',
): ColleagueDto {
  const { id, name, email, suspendedAt } = disclose(personFields, person, reader);
  return { id, name, email, role, since: since.toISOString(), suspended: suspendedAt !== null };
}

export function toInvitationDto(
  invitation: Invitation,
  reader: 'own' | 'secretariat:administrator',
): InvitationDto {
  const { id, email, name, role, expiresAt } = disclose(invitationFields, invitation, reader);
  return { id, email, name, role, expiresAt: expiresAt.toISOString() };
}
