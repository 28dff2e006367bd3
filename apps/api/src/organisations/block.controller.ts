import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BlockOrganisation } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { ProblemResponses } from '../problems/problem-responses.js';

/** Not wishing to meet somebody. */
@ApiTags('organisations')
@Controller('api/v1/organisations/:id/block')
export class BlockController {
  constructor(private readonly block: BlockOrganisation) {}

  @May('write', 'block')
  @Post()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Never be suggested to an organisation again, nor it to you',
    description: 'For good. The other organisation is not told.',
  })
  @Repeatable()
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'not-found', 'conflict')
  async blockOrganisation(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('organisation')) id: string,
  ): Promise<void> {
    await this.block.run(asker, id);
  }
}
