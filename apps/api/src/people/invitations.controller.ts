import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { InvitePerson } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { InvitationDto, InvitationsDto, toInvitationDto } from './people.dto.js';
import { ColleagueInvitationInput } from './people-inputs.js';

/** Inviting people to work for your organisation. */
@ApiTags('people')
@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitePerson: InvitePerson,
  ) {}

  @May('read', 'invitation')
  @Get()
  @ApiOperation({ summary: 'Invitations that nobody has followed yet' })
  @ApiOkResponse({ type: InvitationsDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listInvitations(@Asker() asker: OrganisationActor): Promise<InvitationsDto> {
    const open = await this.transactions.run(asker, (tx) =>
      this.invitePerson.open(tx, asker.organisationId),
    );
    return { items: open.map((one) => toInvitationDto(one, 'own')) };
  }

  @May('write', 'invitation')
  @Post()
  @ApiOperation({
    summary: 'Invite somebody by mail',
    description: 'The answer is the same whether the person has an account or not.',
  })
  @ApiCreatedResponse({ type: InvitationDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict', ...bodyProblems)
  async inviteColleague(
    @Asker() asker: OrganisationActor,
    @Body() { email, name, role, language }: ColleagueInvitationInput,
  ): Promise<InvitationDto> {
    const place = { organisationId: asker.organisationId, role };
    const details = { place, email, name, language: language ?? 'en' };
    const invited = await this.transactions.run(asker, (tx) =>
      this.invitePerson.run(tx, asker, details),
    );
    return toInvitationDto(invited, 'own');
  }

  @May('write', 'invitation')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found')
  async revokeInvitation(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('invitation')) id: string,
  ): Promise<void> {
    await this.transactions.run(asker, (tx) =>
      this.invitePerson.revoke(tx, asker, asker.organisationId, id),
    );
  }
}
