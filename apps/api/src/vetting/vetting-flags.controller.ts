import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SecretariatActor } from '#database';
import { ClearFlag, RaiseFlag } from '#membership';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { May } from '../access/may.js';
import { secretariatReader } from '../disclosure/secretariat-reader.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { toFlagDto, VettingFlagDto } from './vetting.dto.js';
import { ClearanceInput, VettingFlagInput } from './vetting-inputs.js';

/** What must be looked at before an organisation is admitted. */
@ApiTags('vetting')
@Controller('api/v1/vetting/:id/flags')
export class VettingFlagsController {
  constructor(
    private readonly raise: RaiseFlag,
    private readonly clear: ClearFlag,
  ) {}

  @May('write', 'vetting')
  @Post()
  @ApiOperation({ summary: 'Raise a flag; two people then decide about the organisation' })
  @ApiCreatedResponse({ type: VettingFlagDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', ...bodyProblems)
  async raiseFlag(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('organisation')) id: string,
    @Body() input: VettingFlagInput,
  ): Promise<VettingFlagDto> {
    return toFlagDto(await this.raise.run(asker, id, input), secretariatReader(asker));
  }

  @May('write', 'vetting')
  @Post(':flagId/clearance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say why a flag can be passed over; it stays on record' })
  @ApiOkResponse({ type: VettingFlagDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict', ...bodyProblems)
  async clearFlag(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('flag')) organisationId: string,
    @Param('flagId', new IdOf('flag')) flagId: string,
    @Body() { clearance }: ClearanceInput,
  ): Promise<VettingFlagDto> {
    const cleared = await this.clear.run(asker, { organisationId, flagId, clearance });
    return toFlagDto(cleared, secretariatReader(asker));
  }
}
