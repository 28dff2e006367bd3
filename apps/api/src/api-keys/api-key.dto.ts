import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { type ApiKey, apiKeyFields, type Scope, scopes } from '#membership';

/** An API key, without the key itself. */
export class ApiKeyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'How the key begins.', example: 'cvs_Ab3dEf7h' })
  prefix: string;

  @ApiProperty({ enum: scopes, isArray: true })
  scopes: Scope[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'To the hour.' })
  usedAt: string | null;
}

/** A new key; the only time that the key itself is shown. */
export class NewApiKeyDto extends ApiKeyDto {
  @ApiProperty({ description: 'To be kept where only your system reads it.' })
  key: string;
}

export class ApiKeysDto {
  @ApiProperty({ type: [ApiKeyDto] })
  items: ApiKeyDto[];
}

export function toApiKeyDto(key: ApiKey): ApiKeyDto {
  const told = disclose(apiKeyFields, key, 'own');
  const { id, name, prefix, createdAt, expiresAt, usedAt } = told;
  return {
    id,
    name,
    prefix,
    scopes: told.scopes,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  };
}
