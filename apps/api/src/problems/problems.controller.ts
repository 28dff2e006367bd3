import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { notFound } from '#domain-error';
import { Public } from '../access/public.js';
import { problemKindNames, problemKinds, problemType } from './problem-kinds.js';
import { ProblemResponses } from './problem-responses.js';

/** What a type of problem means. */
export class ProblemType {
  @ApiProperty({ format: 'uri-reference', example: '/api/problems/stale' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', example: 412 })
  status: number;

  @ApiProperty({ description: 'What to do about it.' })
  advice: string;
}

/** Where the `type` of a problem document leads. */
@ApiTags('problems')
@Controller('api/problems')
@Public()
export class ProblemsController {
  @Get(':kind')
  @ApiOperation({ summary: 'What a type of problem means' })
  @ApiParam({ name: 'kind', enum: problemKindNames })
  @ApiOkResponse({ type: ProblemType })
  @ProblemResponses('not-found', 'too-many')
  readProblemType(@Param('kind') asked: string): ProblemType {
    const kind = problemKindNames.find((name) => name === asked);
    if (!kind) throw notFound('type of problem');
    return { type: problemType(kind), ...problemKinds[kind] };
  }
}
