import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  discloseOrganisation,
  type Organisation,
  type Tier,
  tiers,
  vettingCaseFields,
  type VettingFile,
  vettingReviewFields,
  type VettingState,
} from '#membership';
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

/** Of reviewers, flags and doubts the organisation learns nothing but what they have written to it. */
export function toOwnVettingDto(
  organisation: Organisation,
  { latest, reviews, documents }: VettingFile,
): OwnVettingDto {
  const { tier, vettedUntil } = discloseOrganisation(organisation, 'own');
  const state = latest && stateTold(disclose(vettingCaseFields, latest, 'own').state);
  const told = reviews.map((review) => disclose(vettingReviewFields, review, 'own'));
  const said = told.findLast(({ decision }) =>
    state === 'more-asked' ? decision === 'ask-for-more' : decision === 'decline',
  );
  const heard = state === 'more-asked' || state === 'declined';
  return {
    tier,
    vettedUntil,
    state,
    words: heard ? (said?.words ?? null) : null,
    documents: documents.map((document) => toDocumentDto(document, 'own')),
  };
}

/** That a second reviewer looks at it is a doubt, and not told. */
function stateTold(state: VettingState): NonNullable<OwnVettingDto['state']> {
  return state === 'more-asked' || state === 'admitted' || state === 'declined' ? state : 'waiting';
}
