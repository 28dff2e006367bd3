import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Transactions } from '#database';
import { Sessions, type SignedIn, SwitchOrganisation } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { SessionCookies } from '../access/session-cookies.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { SessionDto } from './session.dto.js';
import { OrganisationChoiceInput } from './session-inputs.js';
import { SessionPresenter } from './session-presenter.js';

/** The session that somebody is in. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly switchOrganisation: SwitchOrganisation,
    private readonly presenter: SessionPresenter,
    private readonly cookies: SessionCookies,
  ) {}

  @May('read', 'account', ['second-factor', 'set-up-factor', 'open'])
  @Get()
  @ApiOperation({ summary: 'Who you are, and what signing in still asks of you' })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  readSession(@CurrentSession() signedIn: SignedIn): Promise<SessionDto> {
    return this.presenter.tell(signedIn);
  }

  @May('write', 'account', ['second-factor', 'set-up-factor', 'open'])
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden')
  async signOut(
    @CurrentSession() { actor, session }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.transactions.run(actor, (tx) => this.sessions.end(tx, session.personId, session.id));
    this.cookies.clear(reply);
    // Not "cookies": that somebody has signed in with this browser before is worth keeping.
    void reply.header('clear-site-data', '"cache", "storage"');
  }

  @May('write', 'account')
  @Put('organisation')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Act for another organisation of yours from now on',
    description:
      'Officers can act for an organisation that the Secretariat represents, as its editor, until it is claimed.',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', ...bodyProblems)
  async actFor(
    @CurrentSession() signedIn: SignedIn,
    @Body() { organisationId }: OrganisationChoiceInput,
  ): Promise<void> {
    await this.switchOrganisation.run(signedIn, organisationId);
  }

  @May('write', 'account')
  @Delete('organisation')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Act for no organisation any more: for the Secretariat, if that is where you work',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden')
  async actForNobody(@CurrentSession() signedIn: SignedIn): Promise<void> {
    await this.switchOrganisation.stop(signedIn);
  }
}
