import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeEmail, Sessions, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { LinkInput } from '../session/session-inputs.js';
import { NewEmailInput } from './account-inputs.js';

/** Your e-mail address. */
@ApiTags('account')
@Controller('api/v1/account/email')
export class EmailController {
  constructor(
    private readonly changeEmail: ChangeEmail,
    private readonly sessions: Sessions,
  ) {}

  @May('write', 'account')
  @Put()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Have a link sent to a new address of yours; asks for a recent proof of who you are',
    description: 'Nothing changes until the link is followed.',
  })
  @ApiAcceptedResponse()
  @ProblemResponses('unauthenticated', ...bodyProblems)
  async askForNewEmail(
    @CurrentSession() signedIn: SignedIn,
    @Body() { email }: NewEmailInput,
  ): Promise<void> {
    this.sessions.requireProof(signedIn.session);
    await this.changeEmail.ask(signedIn, email);
  }

  @Public()
  @Post('confirmation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm a new address by its link; all sessions end' })
  @ApiNoContentResponse()
  @ProblemResponses('forbidden', 'conflict', 'too-many', ...bodyProblems)
  async confirmNewEmail(@Body() { token }: LinkInput): Promise<void> {
    await this.changeEmail.confirm(token);
  }
}
