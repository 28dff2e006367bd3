import { ApiProperty } from '@nestjs/swagger';
import { disclose, type SecretariatReader } from '#disclosure';
import {
  type DocumentKind,
  documentKinds,
  type OrganisationDocument,
  organisationDocumentFields,
} from '#membership';

const nullableText = { type: 'string', nullable: true } as const;
const nullableDay = { type: 'string', format: 'date', nullable: true } as const;

/** A paper. */
export class DocumentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: documentKinds })
  kind: DocumentKind;

  @ApiProperty(nullableText)
  number: string | null;

  @ApiProperty()
  issuer: string;

  @ApiProperty(nullableText)
  link: string | null;

  @ApiProperty(nullableDay)
  issuedOn: string | null;

  @ApiProperty(nullableDay)
  expiresOn: string | null;
}

export function toDocumentDto(
  document: OrganisationDocument,
  reader: 'own' | SecretariatReader,
): DocumentDto {
  const told = disclose(organisationDocumentFields, document, reader);
  const { id, kind, number, issuer, link, issuedOn, expiresOn } = told;
  return { id, kind, number, issuer, link, issuedOn, expiresOn };
}
