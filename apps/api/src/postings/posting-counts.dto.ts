import { ApiProperty } from '@nestjs/swagger';
import type { KindCounts, PostingCounts } from '#posting';

/** How many demands and offers. */
class KindCountsDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  demands: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  offers: number;
}

export class CountryCountsDto extends KindCountsDto {
  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;
}

export class LanguageCountsDto extends KindCountsDto {
  @ApiProperty({ description: 'ISO 639 code.', example: 'en' })
  language: string;
}

/** How many postings there are, and where. */
export class PostingCountsDto extends KindCountsDto {
  @ApiProperty({
    type: [CountryCountsDto],
    description:
      'By code. An offer counts in each country that it names; one that names a region or nothing, in none.',
  })
  countries: CountryCountsDto[];

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Offers that name no country, but a region or nothing.',
  })
  offersElsewhere: number;

  @ApiProperty({ type: [LanguageCountsDto], description: 'By code.' })
  languages: LanguageCountsDto[];
}

export function toPostingCountsDto(counts: PostingCounts): PostingCountsDto {
  return {
    ...toKindCountsDto(counts.all),
    countries: byCode(counts.countries).map(([country, of]) => ({ country, ...of })),
    offersElsewhere: counts.offersElsewhere,
    languages: byCode(counts.languages).map(([language, of]) => ({ language, ...of })),
  };
}

function byCode(counts: ReadonlyMap<string, KindCounts>): [string, KindCountsDto][] {
  return [...counts]
    .map(([code, of]): [string, KindCountsDto] => [code, toKindCountsDto(of)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function toKindCountsDto({ demand, offer }: KindCounts): KindCountsDto {
  return { demands: demand, offers: offer };
}
