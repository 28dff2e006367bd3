import { ApiProperty } from '@nestjs/swagger';
import {
  type ComparedGroup,
  type FairnessFigures,
  type FairnessSplit,
  fairnessSplits,
  type SharedCount,
} from '#monitoring';
import { nullableFigure } from './nullable-figure.js';
import { PeriodDto } from './period.dto.js';

export class SharedCountDto {
  @ApiProperty(nullableFigure('integer'))
  count: number | null;

  @ApiProperty({ ...nullableFigure(), description: 'Of all groups together, from 0 to 1.' })
  share: number | null;
}

/** What a group of members has put into the network, and what it got. */
export class ComparedGroupDto {
  @ApiProperty({
    description:
      'A size, a region (UN M49), a country, a language, `new` or `old`; `unstated`, and `others` for groups too small to be told apart.',
  })
  key: string;

  @ApiProperty({ type: SharedCountDto })
  members: SharedCountDto;

  @ApiProperty({ type: SharedCountDto })
  postings: SharedCountDto;

  @ApiProperty({ type: SharedCountDto, description: 'Each counts for both of its sides.' })
  suggestions: SharedCountDto;

  @ApiProperty({ type: SharedCountDto, description: 'Each counts for both of its sides.' })
  introductions: SharedCountDto;
}

export class LorenzPointDto {
  @ApiProperty({ description: 'The share of the members that have fewest suggestions.' })
  people: number;

  @ApiProperty({ description: 'The share of all suggestions that they have.' })
  share: number;
}

/** How members are treated, beside each other. */
export class FairnessDto {
  @ApiProperty({ type: PeriodDto })
  period: PeriodDto;

  @ApiProperty({ enum: fairnessSplits })
  by: FairnessSplit;

  @ApiProperty({ type: [ComparedGroupDto] })
  groups: ComparedGroupDto[];

  @ApiProperty({
    ...nullableFigure(),
    description:
      'The Gini coefficient of the suggestions of members that have posted: 0 is all the same, 1 is all to one.',
  })
  gini: number | null;

  @ApiProperty({ type: [LorenzPointDto], description: 'The curve that belongs to it, by tenths.' })
  curve: LorenzPointDto[];
}

export function toFairnessDto({ period, by, groups, spread }: FairnessFigures): FairnessDto {
  return {
    period: { ...period },
    by,
    groups: groups.map(toGroupDto),
    gini: spread.gini,
    curve: spread.curve.map(({ people, share }) => ({ people, share })),
  };
}

function toGroupDto({ key, members, postings, suggestions, introductions }: ComparedGroup) {
  const told = ({ count, share }: SharedCount) => ({ count, share });
  return {
    key,
    members: told(members),
    postings: told(postings),
    suggestions: told(suggestions),
    introductions: told(introductions),
  };
}
