import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transactions } from '#database';
import { ChangePassword, Sessions, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { OpenSessionsDto, toOpenSessionDto } from './account.dto.js';
import { NewPasswordInput } from './account-inputs.js';

/** Your own password and sessions. */
@ApiTags('account')
@Controller('api/v1/account')
export class AccountController {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly changePassword: ChangePassword,
  ) {}

  @May('read', 'account')
  @Get('sessions')
  @ApiOperation({ summary: 'Where you are signed in' })
  @ApiOkResponse({ type: OpenSessionsDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listSessions(@CurrentSession() { actor, session }: SignedIn): Promise<OpenSessionsDto> {
    const open = await this.transactions.run(actor, (tx) => this.sessions.of(tx, session.personId));
    return { items: open.map((one) => toOpenSessionDto(one, session.id)) };
  }

  @May('write', 'account')
  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere else; asks for a recent proof' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden')
  async endOtherSessions(@CurrentSession() { actor, session }: SignedIn): Promise<void> {
    this.sessions.requireProof(session);
    await this.transactions.run(actor, (tx) =>
      this.sessions.endAll(tx, session.personId, session.id),
    );
  }

  @May('write', 'account')
  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out in one place; asks for a recent proof' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found')
  async endSession(
    @CurrentSession() { actor, session }: SignedIn,
    @Param('id', new IdOf('session')) id: string,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.transactions.run(actor, (tx) => this.sessions.end(tx, session.personId, id));
  }

  @May('write', 'account')
  @Put('password')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Change your password; asks for a recent proof, and all other sessions end',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', ...bodyProblems)
  async setPassword(
    @CurrentSession() { session }: SignedIn,
    @Body() { password }: NewPasswordInput,
  ): Promise<void> {
    await this.changePassword.run(session, password);
  }
}
