import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { AddFactor, type FactorAdded, Factors, RemoveFactor, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { FactorsDto, RecoveryCodesDto, toFactorsDto } from './account.dto.js';
import { AppCodeInput, NewPasskeyInput } from './account-inputs.js';

/** Your second factors. Every change asks for a recent proof, and ends your other sessions. */
@ApiTags('account')
@Controller('api/v1/account/factors')
export class FactorsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly factors: Factors,
    private readonly addFactor: AddFactor,
    private readonly removeFactor: RemoveFactor,
  ) {}

  @May('read', 'account', ['set-up-factor', 'open'])
  @Get()
  @ApiOperation({ summary: 'Your second factors' })
  @ApiOkResponse({ type: FactorsDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listFactors(@CurrentSession() { actor, person }: SignedIn): Promise<FactorsDto> {
    return toFactorsDto(await this.transactions.run(actor, (tx) => this.factors.of(tx, person.id)));
  }

  @May('write', 'account', ['set-up-factor', 'open'])
  @Post('authenticator-app/confirmation')
  @ApiOperation({
    summary: 'Show that the app has the secret; from then on its codes are asked for',
  })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  @ProblemResponses('unauthenticated', 'forbidden', ...bodyProblems)
  async confirmAuthenticatorApp(
    @CurrentSession() { actor, session }: SignedIn,
    @Body() { code }: AppCodeInput,
  ): Promise<RecoveryCodesDto> {
    return toDto(await this.transactions.run(actor, (tx) => this.addFactor.app(tx, session, code)));
  }

  @May('write', 'account')
  @Delete('authenticator-app')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove your authenticator app' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict')
  async removeAuthenticatorApp(@CurrentSession() signedIn: SignedIn): Promise<void> {
    await this.transactions.run(signedIn.actor, (tx) =>
      this.removeFactor.run(tx, signedIn, { kind: 'authenticator-app' }),
    );
  }

  @May('write', 'account', ['set-up-factor', 'open'])
  @Post('passkeys')
  @ApiOperation({ summary: 'Add the passkey that a device has made' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  @ProblemResponses('unauthenticated', 'forbidden', ...bodyProblems)
  async addPasskey(
    @CurrentSession() { actor, session }: SignedIn,
    @Body() made: NewPasskeyInput,
  ): Promise<RecoveryCodesDto> {
    return toDto(
      await this.transactions.run(actor, (tx) => this.addFactor.passkey(tx, session, made)),
    );
  }

  @May('write', 'account')
  @Delete('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a passkey' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict')
  async removePasskey(
    @CurrentSession() signedIn: SignedIn,
    @Param('id') id: string,
  ): Promise<void> {
    await this.transactions.run(signedIn.actor, (tx) =>
      this.removeFactor.run(tx, signedIn, { kind: 'passkey', id }),
    );
  }
}

function toDto({ recoveryCodes }: FactorAdded): RecoveryCodesDto {
  return { recoveryCodes: recoveryCodes && [...recoveryCodes] };
}
