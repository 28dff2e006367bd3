import { Controller, Get, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Transactions } from '#database';
import { OrganisationBlocks } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { readCursor } from '../pages/cursor.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { type BlockKey, isBlockKey } from './block-key.js';
import { BlockDto, toBlockDto } from './block.dto.js';
import { BlocksQuery } from './blocks-query.js';
import { OrganisationPresenter } from './organisation-presenter.js';

/** Whom one does not wish to meet. */
@ApiTags('organisations')
@Controller('api/v1/blocks')
export class BlocksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly blocks: OrganisationBlocks,
    private readonly presenter: OrganisationPresenter,
  ) {}

  @May('read', 'block')
  @Get()
  @ApiOperation({
    summary: 'The organisations that yours has blocked, the latest first',
    description: 'Who has blocked yours is told to nobody.',
  })
  @ApiExtraModels(BlockDto)
  @PageResponse({ $ref: getSchemaPath(BlockDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listBlocks(
    @Asker() asker: OrganisationActor,
    @Query() query: BlocksQuery,
  ): Promise<Page<BlockDto>> {
    const limit = limitOf(query);
    const key = readCursor(query.cursor, isBlockKey);
    const wanted = {
      blockedId: query.organisation ?? undefined,
      after: key && { blockedAt: new Date(key.at), blockedId: key.id },
      limit: limit + 1,
    };
    return this.transactions.run(asker, async (tx) => {
      const found = await this.blocks.list(tx, asker.organisationId, wanted);
      const page = pageOf(found, limit, ({ blockedAt, blockedId }): BlockKey => ({
        at: blockedAt.getTime(),
        id: blockedId,
      }));
      const ids = page.items.map(({ blockedId }) => blockedId);
      const told = await this.presenter.byIds(tx, asker, ids);
      return mapPage(
        page,
        page.items.map((block) => toBlockDto(block, told.get(block.blockedId) ?? null)),
      );
    });
  }
}
