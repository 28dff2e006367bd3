import { ApiProperty } from '@nestjs/swagger';
import type { KindCounts, PostingCounts } from '#posting';

/** How many demands and offers. */
export class KindCountsDto {
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

  @ApiProperty({ type: [LanguageCountsDto], description: 'By code.' })
  languages: LanguageCountsDto[];
}

export function toPostingCountsDto({ all, countries, languages }: PostingCounts): PostingCountsDto {
  return {
    ...toKindCountsDto(all),
    countries: byCode(countries).map(([country, counts]) => ({ country, ...counts })),
    languages: byCode(languages).map(([language, counts]) => ({ language, ...counts })),
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
