import { ApiProperty } from '@nestjs/swagger';
import { type AgeClass, ageClasses, type UnmetNeeds } from '#monitoring';
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

  @ApiProperty({
    ...{ type: 'string', nullable: true, enum: [...ageClasses, null] },
    description: 'In which class of days the median falls of how long they wait.',
  })
  medianAge: AgeClass | null;

  @ApiProperty({
    ...nullableFigure('integer'),
    description: 'The same to the day; null for the steering committee.',
  })
  medianDays: number | null;

  @ApiProperty({
    ...nullableFigure('integer'),
    description: 'How long the oldest waits; null for the steering committee.',
  })
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
    items: cells.map((cell) => ({
      sector: cell.sector,
      country: cell.country,
      demands: cell.demands,
      medianAge: cell.medianAge,
      medianDays: cell.medianDays,
      oldestDays: cell.oldestDays,
    })),
  };
}
