import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  type FactorsOfPerson,
  type Passkey,
  passkeyFields,
  type Session,
  sessionFields,
} from '#membership';

/** One browser in which you are signed in. */
export class OpenSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    description: 'Browser and system; empty when they are not known.',
    example: 'Firefox · Android',
  })
  device: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ format: 'date-time' })
  seenAt: string;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

export class OpenSessionsDto {
  @ApiProperty({ type: [OpenSessionDto] })
  items: OpenSessionDto[];
}

export class PasskeyDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time' })
  addedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  usedAt: string | null;
}

/** Your second factors. */
export class FactorsDto {
  @ApiProperty()
  authenticatorApp: boolean;

  @ApiProperty({ type: [PasskeyDto] })
  passkeys: PasskeyDto[];

  @ApiProperty({ type: 'integer' })
  recoveryCodesLeft: number;
}

/** What an authenticator app needs to know. */
export class AuthenticatorSecretDto {
  @ApiProperty({ description: 'To be typed into the app.' })
  secret: string;

  @ApiProperty({
    description: 'To be opened by the app, or drawn as a QR code.',
    example: 'otpauth://totp/…',
  })
  uri: string;
}

/** Codes for when the telephone is lost. They are shown once. */
export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    nullable: true,
    description: 'To be written down; null when you have some from before.',
  })
  recoveryCodes: string[] | null;
}

export function toOpenSessionDto(session: Session, currentId: string): OpenSessionDto {
  const { id, device, createdAt, seenAt } = disclose(sessionFields, session, 'self');
  return {
    id,
    device,
    openedAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    current: id === currentId,
  };
}

export function toFactorsDto(factors: FactorsOfPerson): FactorsDto {
  const { authenticatorApp, passkeys, recoveryCodesLeft } = factors;
  return { authenticatorApp, passkeys: passkeys.map(toPasskeyDto), recoveryCodesLeft };
}

function toPasskeyDto(passkey: Passkey): PasskeyDto {
  const { id, name, createdAt, usedAt } = disclose(passkeyFields, passkey, 'self');
  return { id, name, addedAt: createdAt.toISOString(), usedAt: usedAt?.toISOString() ?? null };
}
