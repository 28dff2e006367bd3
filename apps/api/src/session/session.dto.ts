import { ApiProperty } from '@nestjs/swagger';
import {
  organisationRoles,
  type OrganisationRole,
  secretariatRoles,
  type SecretariatRole,
} from '#database';

const stages = ['second-factor', 'set-up-factor', 'open'] as const;
const factorKinds = ['authenticator-app', 'passkey', 'recovery-code'] as const;
export type Factor = (typeof factorKinds)[number];

/** An organisation in which you have a place. */
export class OwnPlaceDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: organisationRoles })
  role: OrganisationRole;

  @ApiProperty({ description: 'Whether you act for it now.' })
  current: boolean;
}

export class SignedInPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  language: string;
}

/** An organisation that the Secretariat represents. */
export class RepresentedDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty()
  name: string;
}

/** Who you are, as far as your session has come. */
export class SessionDto {
  @ApiProperty({
    enum: stages,
    description:
      'What comes next: your second factor, setting one up because your role asks for it, or nothing more.',
  })
  stage: (typeof stages)[number];

  @ApiProperty({
    type: SignedInPersonDto,
    nullable: true,
    description: 'Null until the second factor was given.',
  })
  person: SignedInPersonDto | null;

  @ApiProperty({ enum: secretariatRoles, nullable: true })
  secretariatRole: SecretariatRole | null;

  @ApiProperty({
    type: RepresentedDto,
    nullable: true,
    description: 'The organisation for which the Secretariat acts through you, as its editor.',
  })
  representing: RepresentedDto | null;

  @ApiProperty({ type: [OwnPlaceDto] })
  places: OwnPlaceDto[];

  @ApiProperty({
    enum: factorKinds,
    isArray: true,
    description: 'The second factors that you can give.',
  })
  factors: Factor[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'By when your role asks for a second factor; null when you have one or need none.',
  })
  factorDueAt: string | null;
}
