import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SecretariatActor } from '#database';
import { ReadStuck } from '#monitoring';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { secretariatReader } from '../disclosure/secretariat-reader.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { StuckDto, toStuckDto } from './stuck.dto.js';

/** What waits for somebody to look. */
@ApiTags('figures')
@Controller('api/v1/secretariat/stuck')
export class StuckController {
  constructor(private readonly stuck: ReadStuck) {}

  @May('read', 'stuck')
  @Get()
  @ApiOperation({ summary: 'What has waited too long, for whom, and what can be done about it' })
  @ApiOkResponse({ type: StuckDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listStuck(@SecretariatAsker() asker: SecretariatActor): Promise<StuckDto> {
    const reader = secretariatReader(asker);
    return toStuckDto(await this.stuck.run(), reader);
  }
}
