import { ApiProperty } from '@nestjs/swagger';
import { disclose, type SecretariatReader } from '#disclosure';
import {
  discloseOrganisation,
  type FlagColour,
  flagColours,
  type FlagSource,
  flagSources,
  type GrantedTier,
  grantedTiers,
  type Organisation,
  type Tier,
  tiers,
  type VettingCase,
  vettingCaseFields,
  type VettingDecision,
  vettingDecisions,
  type VettingFile,
  type VettingFlag,
  vettingFlagFields,
  type VettingOccasion,
  vettingOccasions,
  type VettingReview,
  vettingReviewFields,
  type VettingState,
  vettingStates,
} from '#membership';
import { DocumentDto, toDocumentDto } from './document.dto.js';
import { JudgementsInput } from './review-input.js';

const nullableText = { type: 'string', nullable: true } as const;
const nullableDay = { type: 'string', format: 'date', nullable: true } as const;
const nullableInstant = { type: 'string', format: 'date-time', nullable: true } as const;

/** An organisation in the vetting queue. */
export class VettingCaseDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty()
  organisation: string;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;

  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ enum: vettingOccasions })
  occasion: VettingOccasion;

  @ApiProperty({ enum: vettingStates })
  state: VettingState;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({
    ...nullableDay,
    description:
      'Last day on which the earlier vetting holds; null when there was none. Ninety days later a trusted member falls back to `admitted`.',
  })
  vettedUntil: string | null;
}

/** A flag, and whether it was cleared. */
export class VettingFlagDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: flagColours })
  colour: FlagColour;

  @ApiProperty({ enum: flagSources })
  source: FlagSource;

  @ApiProperty({ ...nullableText, description: 'The entry of the list, or the organisation.' })
  reference: string | null;

  @ApiProperty({ description: 'The name that was found, or what a person has written.' })
  comment: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the names, in percent.' })
  likeness: number | null;

  @ApiProperty({ format: 'date-time' })
  raisedAt: string;

  @ApiProperty(nullableInstant)
  clearedAt: string | null;

  @ApiProperty(nullableText)
  clearance: string | null;
}

/** What one reviewer has said. */
export class VettingReviewDto {
  @ApiProperty({ format: 'uuid', description: 'The person.' })
  reviewerId: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  round: number;

  @ApiProperty({ type: JudgementsInput })
  judgements: JudgementsInput;

  @ApiProperty({ enum: vettingDecisions })
  decision: VettingDecision;

  @ApiProperty({ type: 'string', enum: grantedTiers, nullable: true })
  tier: GrantedTier | null;

  @ApiProperty(nullableDay)
  validUntil: string | null;

  @ApiProperty(nullableText)
  words: string | null;

  @ApiProperty({ format: 'date-time' })
  reviewedAt: string;
}

/** All that is known of an organisation's vetting. */
export class VettingFileDto {
  @ApiProperty({ ...nullableText, description: 'Where it is registered, under which number.' })
  registrationNumber: string | null;

  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ ...nullableDay, description: 'Last day on which its vetting holds.' })
  vettedUntil: string | null;

  @ApiProperty({ type: 'string', enum: vettingStates, nullable: true })
  state: VettingState | null;

  @ApiProperty({ type: [VettingReviewDto] })
  reviews: VettingReviewDto[];

  @ApiProperty({ type: [VettingFlagDto] })
  flags: VettingFlagDto[];

  @ApiProperty({ type: [DocumentDto] })
  documents: DocumentDto[];
}

/** Where a vetting stands after what was said. */
export class VettingOutcomeDto {
  @ApiProperty({ enum: vettingStates })
  state: VettingState;
}

export function toVettingCaseDto(
  vettingCase: VettingCase,
  organisation: Organisation,
  reader: SecretariatReader,
): VettingCaseDto {
  const { organisationId, occasion, state, openedAt } = disclose(
    vettingCaseFields,
    vettingCase,
    reader,
  );
  const { name, country, tier, vettedUntil } = discloseOrganisation(organisation, reader);
  return {
    organisationId,
    organisation: name,
    country,
    tier,
    occasion,
    state,
    openedAt: openedAt.toISOString(),
    vettedUntil,
  };
}

export function toVettingFileDto(
  organisation: Organisation,
  { latest, reviews, flags, documents }: VettingFile,
  reader: SecretariatReader,
): VettingFileDto {
  const { registrationNumber, tier, vettedUntil } = discloseOrganisation(organisation, reader);
  return {
    registrationNumber,
    tier,
    vettedUntil,
    state: latest && disclose(vettingCaseFields, latest, reader).state,
    reviews: reviews.map((review) => toReviewDto(review, reader)),
    flags: flags.map((flag) => toFlagDto(flag, reader)),
    documents: documents.map((document) => toDocumentDto(document, reader)),
  };
}

function toReviewDto(review: VettingReview, reader: SecretariatReader): VettingReviewDto {
  const told = disclose(vettingReviewFields, review, reader);
  const { reviewerId, round, judgements, decision, tier, validUntil, words, reviewedAt } = told;
  return {
    reviewerId,
    round,
    judgements,
    decision,
    tier,
    validUntil,
    words,
    reviewedAt: reviewedAt.toISOString(),
  };
}

export function toFlagDto(flag: VettingFlag, reader: SecretariatReader): VettingFlagDto {
  const told = disclose(vettingFlagFields, flag, reader);
  const { id, colour, source, reference, comment, likeness, raisedAt, clearedAt, clearance } = told;
  return {
    id,
    colour,
    source,
    reference: reference ?? null,
    comment,
    likeness: likeness ?? null,
    raisedAt: raisedAt.toISOString(),
    clearedAt: clearedAt?.toISOString() ?? null,
    clearance: clearance ?? null,
  };
}
