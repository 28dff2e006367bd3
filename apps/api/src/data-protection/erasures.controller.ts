import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ErasureRequests } from '#data-protection';
import { Transactions } from '#database';
import { Sessions, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { AskedErasuresDto, toAskedErasureDto } from './erasure.dto.js';
import { ErasureInput } from './erasure-input.js';

/** Organisations that have asked to be erased. */
@ApiTags('secretariat')
@Controller('api/v1/secretariat/erasure-requests')
export class ErasuresController {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: ErasureRequests,
    private readonly sessions: Sessions,
  ) {}

  @May('read', 'erasure')
  @Get()
  @ApiOperation({ summary: 'Which organisations have asked to be erased, who asked first first' })
  @ApiOkResponse({ type: AskedErasuresDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listErasureRequests(@CurrentSession() { actor }: SignedIn): Promise<AskedErasuresDto> {
    const open = await this.transactions.run(actor, (tx) => this.requests.open(tx));
    return { items: open.map(toAskedErasureDto) };
  }

  @May('write', 'erasure')
  @Post(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Erase an organisation that has asked for it, for good; asks for a recent proof',
    description: 'Its postings are withdrawn first. Done already, it is no error.',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict', ...bodyProblems)
  async eraseOrganisation(
    @CurrentSession() { actor, session }: SignedIn,
    @Param('id', new IdOf('organisation')) id: string,
    @Body() { name }: ErasureInput,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.requests.carryOut(actor, id, name);
  }
}
