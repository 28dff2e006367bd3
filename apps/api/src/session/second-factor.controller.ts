import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Transactions } from '#database';
import { GiveSecondFactor, Passkeys, ProveAgain, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { Door } from './door.js';
import { factorProofOf, proofOf } from './proof-of.js';
import { SessionDto } from './session.dto.js';
import { FactorInput, ProofInput } from './session-inputs.js';

/** The second proof at sign-in, and showing later once more who one is. */
@ApiTags('session')
@Controller('api/v1/session')
export class SecondFactorController {
  constructor(
    private readonly transactions: Transactions,
    private readonly giveSecondFactor: GiveSecondFactor,
    private readonly proveAgain: ProveAgain,
    private readonly passkeys: Passkeys,
    private readonly door: Door,
  ) {}

  @May('write', 'account', ['second-factor', 'set-up-factor', 'open'])
  @Post('passkey-options')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a browser asks a passkey with (PublicKeyCredentialRequestOptions)',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @ProblemResponses('unauthenticated', 'forbidden')
  async passkeyOptions(
    @CurrentSession() { actor, session }: SignedIn,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return this.transactions.run(actor, (tx) => this.passkeys.requestOptions(tx, session));
  }

  @May('write', 'account', ['second-factor'])
  @Post('second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the second factor, and be signed in' })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict', 'too-many', ...bodyProblems)
  async giveFactor(
    @CurrentSession() { session }: SignedIn,
    @Body() input: FactorInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const client = this.door.clientOf(request);
    const entered = await this.giveSecondFactor.run(session, factorProofOf(input), client);
    return this.door.letIn(reply, entered);
  }

  @May('write', 'account', ['set-up-factor', 'open'])
  @Post('proof')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Show once more who you are; for ten minutes you can then change what asks for it',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'too-many', ...bodyProblems)
  async proveIdentity(
    @CurrentSession() signedIn: SignedIn,
    @Body() input: ProofInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.door.renew(reply, await this.proveAgain.run(signedIn, proofOf(input)));
  }
}
