import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { type Actor, Transactions } from '#database';
import { type Organisation, Organisations } from '#membership';
import { sectorTree } from '#reference';
import { AnyAsker } from '../access/asker.js';
import { May } from '../access/may.js';
import { answerVersion } from '../conditional/answer-version.js';
import { Cacheable, etagHeader } from '../conditional/version-headers.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { PageResponse } from '../pages/page-response.js';
import { limitOf } from '../pages/page-query.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { OrganisationDto } from './organisation.dto.js';
import { OrganisationPresenter } from './organisation-presenter.js';
import { OrganisationsQuery } from './organisations-query.js';

/** Who is in the network. */
@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly presenter: OrganisationPresenter,
  ) {}

  @May('read', 'organisation')
  @Get()
  @ApiOperation({
    summary: 'The members of the network, in the order in which they joined',
    description: 'Without signing in: those that stand on public pages.',
  })
  @ApiExtraModels(OrganisationDto)
  @PageResponse({ $ref: getSchemaPath(OrganisationDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listOrganisations(
    @AnyAsker() asker: Actor,
    @Query() query: OrganisationsQuery,
  ): Promise<Page<OrganisationDto>> {
    const limit = limitOf(query);
    const wanted = {
      limit: limit + 1,
      after: readCursor(query.cursor, isIdKey)?.id,
      ids: query.ids?.split(','),
      country: query.country ?? undefined,
      sectors: query.sector ? [query.sector, ...sectorTree.childrenOf(query.sector)] : undefined,
      onlyPublic: asker.kind === 'anonymous',
    };
    return this.transactions.run(asker, async (tx) => {
      const words = query.name?.trim();
      const named = words ? await this.presenter.soughtBy(tx, asker, words) : undefined;
      const found = await this.organisations.list(tx, { ...wanted, named });
      const page = pageOf(found, limit, ({ id }) => ({ id }));
      return mapPage(page, await this.presenter.all(tx, asker, page.items));
    });
  }

  @May('read', 'organisation')
  @Get(':id')
  @ApiOperation({ summary: 'One organisation' })
  @ApiOkResponse({ type: OrganisationDto, headers: etagHeader })
  @Cacheable()
  @ProblemResponses('unauthenticated', 'not-found')
  async readOrganisation(
    @AnyAsker() asker: Actor,
    @Param('id', new IdOf('organisation')) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto | undefined> {
    return this.transactions.run(asker, async (tx) => {
      const found = await this.find(tx, asker, id);
      const { told, reader } = await this.presenter.one(tx, asker, found);
      return answerVersion(request, reply, { version: found.version, reader }, told);
    });
  }

  /** As far as the asker may know of it. Throws DomainError `not-found`. */
  private find(tx: EntityManager, asker: Actor, id: string): Promise<Organisation> {
    if (asker.kind === 'anonymous') return this.organisations.publicById(tx, id);
    return seesApplicant(asker, id)
      ? this.organisations.byId(tx, id)
      : this.organisations.memberById(tx, id);
  }
}

/** Who has applied is known to the Secretariat and to itself. */
function seesApplicant(asker: Actor, id: string): boolean {
  return (
    asker.kind === 'secretariat' || (asker.kind === 'organisation' && asker.organisationId === id)
  );
}
