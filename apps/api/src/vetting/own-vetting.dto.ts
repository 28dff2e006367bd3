import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  discloseOrganisation,
  type Organisation,
  type Tier,
  tiers,
  toldVetting,
  vettingCaseFields,
  type VettingFile,
  vettingReviewFields,
} from '#membership';
import { DocumentDto, toDocumentDto } from './document.dto.js';

/** What the organisation itself sees of it. */
export class OwnVettingDto {
  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Last day on which your vetting holds.',
  })
  vettedUntil: string | null;

  @ApiProperty({
    type: 'string',
    enum: ['waiting', 'more-asked', 'admitted', 'declined'],
    nullable: true,
    description: 'Where your vetting stands; null when there was none.',
  })
  state: 'waiting' | 'more-asked' | 'admitted' | 'declined' | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What the Secretariat asks of you, or why not.',
  })
  words: string | null;

  @ApiProperty({ type: [DocumentDto] })
  documents: DocumentDto[];
}

export function toOwnVettingDto(
  organisation: Organisation,
  { latest, reviews, documents }: VettingFile,
): OwnVettingDto {
  const { tier, vettedUntil } = discloseOrganisation(organisation, 'own');
  const said = reviews.map((review) => disclose(vettingReviewFields, review, 'own'));
  const told = latest && toldVetting(disclose(vettingCaseFields, latest, 'own').state, said);
  return {
    tier,
    vettedUntil,
    state: told?.state ?? null,
    words: told?.words ?? null,
    documents: documents.map((document) => toDocumentDto(document, 'own')),
  };
}
