import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestLink, ResetPassword, SignIn, SignInByLink } from '#membership';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { Door } from './door.js';
import { SessionDto } from './session.dto.js';
import { LinkInput, LinkRequestInput, PasswordResetInput, SignInInput } from './session-inputs.js';

/** The ways in. Each answers the same for an address that somebody has and for one that nobody has. */
@ApiTags('session')
@Controller('api/v1')
@Public()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly requestLink: RequestLink,
    private readonly signInByLink: SignInByLink,
    private readonly resetPassword: ResetPassword,
    private readonly door: Door,
  ) {}

  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with e-mail address and password; the session is a cookie' })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'too-many', ...bodyProblems)
  async signInByPassword(
    @Body() input: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.door.letIn(reply, await this.signIn.run(input, this.door.clientOf(request)));
  }

  @Post('links')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Have a link mailed, to sign in without a password or to choose a new one',
    description: 'The answer is the same whether anybody has the address or not.',
  })
  @ApiAcceptedResponse()
  @ProblemResponses('forbidden', 'too-many', ...bodyProblems)
  async requestSignInLink(
    @Body() { purpose, email }: LinkRequestInput,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.requestLink.run(purpose, email, this.door.clientOf(request));
  }

  @Post('session/link')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with a link that was mailed; it works once' })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('forbidden', 'conflict', 'too-many', ...bodyProblems)
  async signInByMailedLink(
    @Body() { token }: LinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const entered = await this.signInByLink.run(token, this.door.clientOf(request));
    return this.door.letIn(reply, entered);
  }

  @Post('session/password-reset')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Choose a new password with a link that was mailed; all other sessions end',
  })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('forbidden', 'conflict', 'too-many', ...bodyProblems)
  async resetForgottenPassword(
    @Body() { token, password }: PasswordResetInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const entered = await this.resetPassword.run(token, password, this.door.clientOf(request));
    return this.door.letIn(reply, entered);
  }
}
