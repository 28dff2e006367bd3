import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { OfferClaim, Organisations, RepresentOrganisation, requireEmailAddress } from '#membership';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { JoinedDto } from '../applications/application.dto.js';
import { profileOf } from '../applications/profile-input.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ClaimOfferInput, RepresentationInput } from './vetting-inputs.js';

/** Organisations without access of their own, which the Secretariat represents until they claim themselves. */
@ApiTags('joining')
@Controller('api/v1/represented-organisations')
export class RepresentationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly represent: RepresentOrganisation,
    private readonly offerClaim: OfferClaim,
  ) {}

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
