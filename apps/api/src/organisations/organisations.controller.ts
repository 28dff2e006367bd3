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
import { type Actor, Transactions } from '#database';
import { Organisations } from '#membership';
import { AnyAsker, Asker, type OrganisationActor } from '../access/asker.js';
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
import {
  OrganisationDto,
  OwnOrganisationDto,
  toOrganisationDto,
  toOwnOrganisationDto,
} from './organisation.dto.js';
import { OrganisationsQuery } from './organisations-query.js';

/** Who is in the network. */
@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
  ) {}

  @May('read', 'organisation')
  @Get()
  @ApiOperation({ summary: 'The members of the network, in the order in which they joined' })
  @ApiExtraModels(OrganisationDto)
  @PageResponse({ $ref: getSchemaPath(OrganisationDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listOrganisations(
    @AnyAsker() asker: Actor,
    @Query() query: OrganisationsQuery,
  ): Promise<Page<OrganisationDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const { country } = query;
    const found = await this.transactions.run(asker, (tx) =>
      this.organisations.list(tx, {
        limit: limit + 1,
        ...(after ? { after } : {}),
        ...(country ? { country } : {}),
      }),
    );
    const page = pageOf(found, limit, ({ id }) => ({ id }));
    return mapPage(page, page.items.map(toOrganisationDto));
  }

  @May('read', 'own-organisation')
  @Get('me')
  @ApiOperation({ summary: 'Your own organisation' })
  @ApiOkResponse({ type: OwnOrganisationDto, headers: etagHeader })
  @Cacheable()
  @ProblemResponses('unauthenticated')
  async readOwnOrganisation(
    @Asker() asker: OrganisationActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnOrganisationDto | undefined> {
    return this.transactions.run(asker, async (tx) => {
      const own = await this.organisations.byId(tx, asker.organisationId);
      const recipient = await this.organisations.recipient(tx, asker.organisationId);
      const dto = toOwnOrganisationDto(own, recipient?.email ?? null);
      return answerVersion(request, reply, own.version, dto);
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
    const found = await this.transactions.run(asker, (tx) =>
      seesApplicant(asker, id)
        ? this.organisations.byId(tx, id)
        : this.organisations.memberById(tx, id),
    );
    return answerVersion(request, reply, found.version, toOrganisationDto(found));
  }
}

/** Who has applied is known to the Secretariat and to itself. */
function seesApplicant(asker: Actor, id: string): boolean {
  return (
    asker.kind === 'secretariat' || (asker.kind === 'organisation' && asker.organisationId === id)
  );
}
