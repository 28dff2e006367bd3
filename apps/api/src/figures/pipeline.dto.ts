import { ApiProperty } from '@nestjs/swagger';
import {
  type FunnelStep,
  type PipelineFigures,
  type PipelineSplit,
  pipelineSplits,
  type PipelineStep,
  pipelineSteps,
} from '#monitoring';
import { nullableFigure } from './nullable-figure.js';
import { PeriodDto } from './period.dto.js';

/** How many postings came to a step, and how fast. */
export class FunnelStepDto {
  @ApiProperty({ enum: pipelineSteps })
  step: PipelineStep;

  @ApiProperty({
    ...nullableFigure('integer'),
    description: 'Postings that came so far or further.',
  })
  postings: number | null;

  @ApiProperty({ ...nullableFigure(), description: 'Of those posted, from 0 to 1.' })
  ofPosted: number | null;

  @ApiProperty({ ...nullableFigure(), description: 'Of those that came to the step before.' })
  ofPrevious: number | null;

  @ApiProperty({
    ...nullableFigure(),
    description:
      'The median from the step before, in hours. Null for the steering committee, which is told `medianWithinHours` only.',
  })
  medianHours: number | null;

  @ApiProperty({
    ...nullableFigure('integer'),
    description:
      'The least of ten fixed numbers of hours, from 1 to a year, that the median does not pass.',
  })
  medianWithinHours: number | null;
}

export class FunnelGroupDto {
  @ApiProperty({
    description:
      '`demand`, the code of an area, a country, a size, a month such as `2026-11`; `unstated`, and `others` for groups too small to be told apart.',
  })
  key: string;

  @ApiProperty({ type: [FunnelStepDto] })
  steps: FunnelStepDto[];
}

/** The funnel of the postings that were first published in the period, whatever became of them. */
export class PipelineDto {
  @ApiProperty({ type: PeriodDto })
  period: PeriodDto;

  @ApiProperty({ type: [FunnelStepDto] })
  whole: FunnelStepDto[];

  @ApiProperty({ enum: pipelineSplits })
  by: PipelineSplit;

  @ApiProperty({ type: [FunnelGroupDto] })
  groups: FunnelGroupDto[];
}

export function toPipelineDto({ period, whole, by, groups }: PipelineFigures): PipelineDto {
  return {
    period: { ...period },
    whole: whole.map(toStepDto),
    by,
    groups: groups.map(({ key, steps }) => ({ key, steps: steps.map(toStepDto) })),
  };
}

function toStepDto(told: FunnelStep): FunnelStepDto {
  const { step, postings, ofPosted, ofPrevious, medianHours, medianWithinHours } = told;
  return { step, postings, ofPosted, ofPrevious, medianHours, medianWithinHours };
}
