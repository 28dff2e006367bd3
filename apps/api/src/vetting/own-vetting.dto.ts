import { ApiProperty } from '@nestjs/swagger';
import { type Organisation, type Tier, tiers, toldVetting, type VettingFile } from '#membership';
import { DocumentDto, toDocumentDto } from './vetting.dto.js';

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
  { tier, vettedUntil }: Organisation,
  { latest, reviews, documents }: VettingFile,
): OwnVettingDto {
  const told = latest && toldVetting(latest.state, reviews);
  return {
    tier,
    vettedUntil,
    state: told?.state ?? null,
    words: told?.words ?? null,
    documents: documents.map(toDocumentDto),
  };
}
