import { Body, Controller, Get, Headers, Patch, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { isRepresenting, Transactions } from '#database';
import { ChangeProfile, type Organisation, Organisations } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { answerVersion } from '../conditional/answer-version.js';
import { etagOf, versionDemanded } from '../conditional/etag.js';
import { Cacheable, etagHeader, VersionedChange } from '../conditional/version-headers.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { OwnOrganisationDto, toOwnOrganisationDto } from './organisation.dto.js';
import { profileChangeOf, ProfileChangeInput } from './profile-change-input.js';

/** What you say of yourselves. */
@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/v1/organisations/me')
export class OwnOrganisationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly changeProfile: ChangeProfile,
  ) {}

  @May('read', 'own-organisation')
  @Get()
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
      const version = { version: own.version, reader: 'own' } as const;
      return answerVersion(request, reply, version, await this.tell(tx, asker, own));
    });
  }

  @May('write', 'own-organisation')
  @Patch()
  @ApiOperation({
    summary: 'Change what you say of yourselves, and who sees your name',
    description:
      'What is left out stays as it is. When your languages change, your postings are matched anew.',
  })
  @VersionedChange({ required: true })
  @ApiOkResponse({ type: OwnOrganisationDto, headers: etagHeader })
  @ProblemResponses('unauthenticated', 'stale', 'precondition-required', ...bodyProblems)
  async changeOwnOrganisation(
    @Asker() asker: OrganisationActor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() input: ProfileChangeInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnOrganisationDto> {
    const asked = { expectedVersion: versionDemanded(ifMatch), change: profileChangeOf(input) };
    return this.transactions.run(asker, async (tx) => {
      const own = await this.changeProfile.run(asker, asker.organisationId, asked);
      void reply.header('etag', etagOf(own.version));
      return this.tell(tx, asker, own);
    });
  }

  /** Whoever represents it asks for its contact where that is written down. */
  private async tell(
    tx: EntityManager,
    asker: OrganisationActor,
    own: Organisation,
  ): Promise<OwnOrganisationDto> {
    const contact = isRepresenting(asker) ? null : await this.organisations.contactOf(tx, own.id);
    return toOwnOrganisationDto(own, contact?.email ?? null);
  }
}
