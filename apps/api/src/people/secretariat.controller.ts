import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { ChangePlace, InvitePerson, People, Sessions, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ColleaguesDto, InvitationDto, toColleagueDto, toInvitationDto } from './people.dto.js';
import { SecretariatInvitationInput, SecretariatRoleInput } from './people-inputs.js';

/** The people of the Secretariat and of the steering committee. */
@ApiTags('secretariat')
@Controller('api/v1/secretariat')
export class SecretariatController {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly invitePerson: InvitePerson,
    private readonly changePlace: ChangePlace,
    private readonly sessions: Sessions,
  ) {}

  @May('read', 'secretariat')
  @Get('people')
  @ApiOperation({ summary: 'Who works in the Secretariat, and as what' })
  @ApiOkResponse({ type: ColleaguesDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listSecretariat(@CurrentSession() { actor }: SignedIn): Promise<ColleaguesDto> {
    const all = await this.transactions.run(actor, (tx) => this.people.at(tx, null));
    return { items: all.map((one) => toColleagueDto(one, 'secretariat:administrator')) };
  }

  @May('write', 'secretariat')
  @Post('invitations')
  @ApiOperation({ summary: 'Invite somebody into the Secretariat or the steering committee' })
  @ApiCreatedResponse({ type: InvitationDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict', ...bodyProblems)
  async inviteToSecretariat(
    @CurrentSession() { actor, session }: SignedIn,
    @Body() { email, name, role, language }: SecretariatInvitationInput,
  ): Promise<InvitationDto> {
    this.sessions.requireProof(session);
    const place = { organisationId: null, role };
    const details = { place, email, name, language: language ?? 'en' };
    const invited = await this.transactions.run(actor, (tx) =>
      this.invitePerson.run(tx, actor, details),
    );
    return toInvitationDto(invited, 'secretariat:administrator');
  }

  @May('write', 'secretariat')
  @Put('people/:id/role')
  @HttpCode(204)
  @ApiOperation({ summary: 'Another role for somebody of the Secretariat' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict', ...bodyProblems)
  async changeSecretariatRole(
    @CurrentSession() { actor, session }: SignedIn,
    @Param('id', new IdOf('person')) personId: string,
    @Body() { role }: SecretariatRoleInput,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.changePlace.run(actor, { personId, organisationId: null, role });
  }

  /** The rule is that of one's own account: everybody may leave. The use case asks for more where it is another. */
  @May('write', 'account')
  @Delete('people/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End somebody’s place in the Secretariat' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict')
  async endSecretariatPlace(
    @CurrentSession() { actor, session }: SignedIn,
    @Param('id', new IdOf('person')) personId: string,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.changePlace.run(actor, { personId, organisationId: null, role: null });
  }
}
