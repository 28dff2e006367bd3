import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Public } from '../access/public.js';
import { ProblemResponses } from '../problems/problem-responses.js';

const DATABASE_ANSWERS_WITHIN_MS = 2_000;

export class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

/** For whoever watches over the process. */
@ApiTags('operation')
@Controller('health')
@Public('uncounted')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs; restart it when this does not answer' })
  @ApiOkResponse({ type: HealthDto })
  @ProblemResponses()
  checkLiveness(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether requests can be served: 503 while PostgreSQL does not answer' })
  @ApiOkResponse({ type: HealthDto })
  @ProblemResponses()
  async checkReadiness(): Promise<HealthDto> {
    await this.health.check([
      () => this.database.pingCheck('postgresql', { timeout: DATABASE_ANSWERS_WITHIN_MS }),
    ]);
    return { status: 'ok' };
  }
}
