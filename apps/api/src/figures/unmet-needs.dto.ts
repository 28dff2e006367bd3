import { ApiProperty } from '@nestjs/swagger';
import type { UnmetNeeds } from '#monitoring';
import { nullableFigure } from './nullable-figure.js';

/** The open demands of one area of work in one country in which no partner is interested. */
export class UnmetCellDto {
  @ApiProperty({ description: 'The code of an area, or `unstated`.' })
  sector: string;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;

  @ApiProperty({
    ...nullableFigure('integer'),
    description: 'Null when they are of too few organisations to be told.',
  })
  demands: number | null;

  @ApiProperty({ ...nullableFigure('integer'), description: 'The median of how long they wait.' })
  medianDays: number | null;

  @ApiProperty({ ...nullableFigure('integer'), description: 'How long the oldest waits.' })
  oldestDays: number | null;
}

export class UnmetNeedsDto {
  @ApiProperty({ ...nullableFigure('integer'), description: 'All of them together.' })
  total: number | null;

  @ApiProperty({ type: [UnmetCellDto], description: 'Most demands first.' })
  items: UnmetCellDto[];
}

export function toUnmetNeedsDto({ total, cells }: UnmetNeeds): UnmetNeedsDto {
  return {
    total,
    items: cells.map(({ sector, country, demands, medianDays, oldestDays }) => ({
      sector,
      country,
      demands,
      medianDays,
      oldestDays,
    })),
  };
}
