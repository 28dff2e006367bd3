import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { Transactions } from '#database';
import {
  AuthenticatorApps,
  Passkeys,
  RenewRecoveryCodes,
  Sessions,
  type SignedIn,
} from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { AuthenticatorSecretDto, RecoveryCodesDto } from './account.dto.js';

/** What a new second factor begins with. */
@ApiTags('account')
@Controller('api/v1/account/factors')
export class FactorPreparationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly apps: AuthenticatorApps,
    private readonly passkeys: Passkeys,
    private readonly renewRecoveryCodes: RenewRecoveryCodes,
    private readonly sessions: Sessions,
  ) {}

  @May('write', 'account', ['set-up-factor', 'open'])
  @Post('authenticator-app')
  @ApiOperation({
    summary: 'A secret for an authenticator app; it counts for nothing until it is confirmed',
  })
  @ApiCreatedResponse({ type: AuthenticatorSecretDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict')
  async prepareAuthenticatorApp(
    @CurrentSession() { actor, session, person }: SignedIn,
  ): Promise<AuthenticatorSecretDto> {
    this.sessions.requireProof(session);
    return this.transactions.run(actor, (tx) => this.apps.prepare(tx, person));
  }

  @May('write', 'account', ['set-up-factor', 'open'])
  @Post('passkeys/options')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a browser asks for a new passkey with (PublicKeyCredentialCreationOptions)',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @ProblemResponses('unauthenticated', 'forbidden')
  async preparePasskey(
    @CurrentSession() { actor, session, person }: SignedIn,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    this.sessions.requireProof(session);
    return this.transactions.run(actor, (tx) => this.passkeys.creationOptions(tx, session, person));
  }

  @May('write', 'account')
  @Post('recovery-codes')
  @ApiOperation({ summary: 'Ten new recovery codes; the earlier ones end' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict')
  async renewCodes(@CurrentSession() signedIn: SignedIn): Promise<RecoveryCodesDto> {
    return this.transactions.run(signedIn.actor, async (tx) => ({
      recoveryCodes: await this.renewRecoveryCodes.run(tx, signedIn),
    }));
  }
}
