import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import {
  discloseOrganisation,
  OfferClaim,
  Organisations,
  RepresentedOrganisations,
  RepresentOrganisation,
  requireEmailAddress,
} from '#membership';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { JoinedDto } from '../applications/application.dto.js';
import { profileOf } from '../applications/profile-input.js';
import { May } from '../access/may.js';
import { secretariatReader } from '../disclosure/secretariat-reader.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf, PageQuery } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { RepresentedDto } from '../session/session.dto.js';
import { ClaimOfferInput, RepresentationInput } from './vetting-inputs.js';

/** Organisations without access of their own, which the Secretariat represents until they claim themselves. */
@ApiTags('joining')
@Controller('api/v1/represented-organisations')
export class RepresentationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly represented: RepresentedOrganisations,
    private readonly represent: RepresentOrganisation,
    private readonly offerClaim: OfferClaim,
  ) {}

  @May('read', 'represented-organisation')
  @Get()
  @ApiOperation({ summary: 'For whom the Secretariat can act, in the order in which they came' })
  @ApiExtraModels(RepresentedDto)
  @PageResponse({ $ref: getSchemaPath(RepresentedDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async listRepresentedOrganisations(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: PageQuery,
  ): Promise<Page<RepresentedDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const found = await this.transactions.run(asker, (tx) =>
      this.represented.list(tx, { after, limit: limit + 1 }),
    );
    const page = pageOf(found, limit, ({ id }) => ({ id }));
    const reader = secretariatReader(asker);
    const items = page.items.map((one) => {
      const { id, name } = discloseOrganisation(one, reader);
      return { organisationId: id, name };
    });
    return mapPage(page, items);
  }

  @May('write', 'represented-organisation')
  @Post()
  @ApiOperation({ summary: 'Take up an organisation that has agreed to be represented' })
  @ApiCreatedResponse({ type: JoinedDto })
  @ProblemResponses('unauthenticated', 'forbidden', ...bodyProblems)
  async representOrganisation(
    @SecretariatAsker() asker: SecretariatActor,
    @Body() { profile, consent }: RepresentationInput,
  ): Promise<JoinedDto> {
    const represented = { profile: profileOf(profile), consent };
    const organisationId = await this.represent.run(asker, represented);
    return { organisationId, name: profile.name };
  }

  @May('write', 'represented-organisation')
  @Post(':id/claim-offer')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mail somebody a link by which the organisation is taken over' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict', ...bodyProblems)
  async mailClaimLink(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('organisation')) organisationId: string,
    @Body() { name, email, language }: ClaimOfferInput,
  ): Promise<void> {
    const offer = { organisationId, name, email: requireEmailAddress(email), language };
    await this.transactions.run(asker, async (tx) => {
      await this.organisations.byId(tx, organisationId);
      await this.offerClaim.run(tx, asker, offer);
    });
  }
}
