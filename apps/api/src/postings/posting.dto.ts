import { ApiProperty } from '@nestjs/swagger';
import type { RowReader } from '#disclosure';
import {
  Demand,
  discloseDemand,
  type DisclosedDemand,
  type DisclosedNeedLine,
  type DisclosedOffer,
  discloseOffer,
  type ModerationCase,
  type NeedLine,
  Offer,
  type Posting,
  postingStates,
  type PostingState,
  shownToOthers,
} from '#posting';
import { urgencies, type Urgency, type Voice, voices } from '#reference';
import { AmountDto } from './amount.dto.js';
import { BeneficiariesDto } from './beneficiaries.dto.js';
import { NeedLineDto } from './need-line.dto.js';
import { type PostingStep, postingSteps, stepsFrom } from './posting-steps.js';
import { ReviewDto, toReviewDto } from './review.dto.js';
import { ShownToOthersDto, toShownToOthersDto } from './shown-to-others.dto.js';

const nullableDay = { type: 'string', format: 'date', nullable: true } as const;

/** What others and the poster see alike. */
abstract class PostingDtoInCommon {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ description: 'True when it is yours.' })
  own: boolean;

  @ApiProperty({ enum: postingStates })
  state: PostingState;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Raised by every change.' })
  version: number;

  @ApiProperty({ description: 'ISO 639 code of the language of title and text.', example: 'en' })
  language: string;

  @ApiProperty({ description: 'Where it is not yours, with […] for names, contacts and places.' })
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: [String], description: 'Area and sector codes.' })
  sectors: string[];

  @ApiProperty({ type: [String], description: 'Forms of support.' })
  supports: string[];

  @ApiProperty({ ...nullableDay, description: 'The first day; null is open.' })
  from: string | null;

  @ApiProperty({ ...nullableDay, description: 'The last day; null is open.' })
  to: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt: string | null;

  @ApiProperty({
    enum: postingSteps,
    isArray: true,
    required: false,
    description: 'The steps that are possible now. Only when it is yours.',
  })
  steps?: PostingStep[];

  @ApiProperty({
    type: ReviewDto,
    nullable: true,
    required: false,
    description:
      'When it stood before an officer, the last time; null if never. Only when it is yours.',
  })
  review?: ReviewDto | null;

  @ApiProperty({
    type: ShownToOthersDto,
    required: false,
    description: 'How others read it until both sides are interested. Only when it is yours.',
  })
  shownToOthers?: ShownToOthersDto;
}

export class DemandDto extends PostingDtoInCommon {
  @ApiProperty({ enum: ['demand'] })
  kind: 'demand';

  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;

  @ApiProperty({ type: 'string', nullable: true })
  subdivision: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    required: false,
    description: 'The exact place: only when it is yours, or both sides are interested.',
  })
  place?: string | null;

  @ApiProperty({ type: AmountDto, nullable: true })
  quantity: AmountDto | null;

  @ApiProperty({ type: BeneficiariesDto })
  beneficiaries: BeneficiariesDto;

  @ApiProperty({ enum: urgencies })
  urgency: Urgency;

  @ApiProperty({ enum: voices })
  voicedBy: Voice;

  @ApiProperty({
    type: 'string',
    nullable: true,
    required: false,
    description: 'Only when it is yours, or both sides are interested.',
  })
  evidence?: string | null;

  @ApiProperty({ type: [NeedLineDto] })
  lines: NeedLineDto[];
}

export class OfferDto extends PostingDtoInCommon {
  @ApiProperty({ enum: ['offer'] })
  kind: 'offer';

  @ApiProperty({ type: [String], description: 'ISO 3166-1 alpha-2.' })
  countries: string[];

  @ApiProperty({ type: [String] })
  regions: string[];

  @ApiProperty({ type: AmountDto })
  capacity: AmountDto;

  @ApiProperty({ type: [String] })
  conditions: string[];
}

export type PostingDto = DemandDto | OfferDto;

/** A posting as `reader` may see it, by the table of docs/disclosure.md. */
export function toPostingDto(
  posting: Posting,
  lines: readonly NeedLine[],
  reader: RowReader,
  review: ModerationCase | null = null,
): PostingDto {
  const own = reader === 'own' ? ownOnly(posting, lines, review) : {};
  if (posting instanceof Demand) {
    const told = discloseDemand(posting, lines, reader);
    return { ...toDemandDto(told.demand, told.lines), own: reader === 'own', ...own };
  }
  if (posting instanceof Offer) {
    return { ...toOfferDto(discloseOffer(posting, reader)), own: reader === 'own', ...own };
  }
  throw new Error(`Posting ${posting.id} is neither a demand nor an offer.`);
}

function ownOnly(posting: Posting, lines: readonly NeedLine[], review: ModerationCase | null) {
  return {
    steps: stepsFrom(posting.state),
    review: review && toReviewDto(review),
    shownToOthers: toShownToOthersDto(shownToOthers(posting, lines)),
  };
}

function toDemandDto(
  demand: DisclosedDemand<RowReader>,
  lines: readonly DisclosedNeedLine<RowReader>[],
): Omit<DemandDto, 'own'> {
  const { place, evidence } = demand;
  return {
    kind: 'demand',
    ...inCommon(demand),
    country: demand.country,
    subdivision: demand.subdivision,
    ...(place === undefined ? {} : { place }),
    ...(evidence === undefined ? {} : { evidence }),
    quantity:
      demand.quantityAmount === null && demand.quantityUnit === null
        ? null
        : { amount: demand.quantityAmount, unit: demand.quantityUnit },
    beneficiaries: { count: demand.beneficiaryCount, groups: demand.beneficiaryGroups },
    urgency: demand.urgency,
    voicedBy: demand.voicedBy,
    lines: lines.map(({ need, amount, unit }) => ({ need, amount, unit })),
  };
}

function toOfferDto(offer: DisclosedOffer<RowReader>): Omit<OfferDto, 'own'> {
  return {
    kind: 'offer',
    ...inCommon(offer),
    countries: offer.countries,
    regions: offer.regions,
    capacity: { amount: offer.capacityAmount, unit: offer.capacityUnit },
    conditions: offer.conditions,
  };
}

function inCommon(posting: DisclosedDemand<RowReader> | DisclosedOffer<RowReader>) {
  return {
    id: posting.id,
    organisationId: posting.organisationId,
    state: posting.state,
    version: posting.version,
    language: posting.language,
    title: posting.title,
    text: posting.text,
    sectors: posting.sectors,
    supports: posting.supports,
    from: posting.opensOn,
    to: posting.closesOn,
    createdAt: posting.createdAt.toISOString(),
    updatedAt: posting.updatedAt.toISOString(),
    publishedAt: posting.publishedAt?.toISOString() ?? null,
  };
}
