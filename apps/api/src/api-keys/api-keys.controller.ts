import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { ApiKeys, Sessions, type SignedIn } from '#membership';
import { Asker, CurrentSession, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ApiKeysDto, NewApiKeyDto, toApiKeyDto } from './api-key.dto.js';
import { ApiKeyInput } from './api-key-input.js';

const A_YEAR = 365;

/** The keys of your organisation's own systems. */
@ApiTags('api-keys')
@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly transactions: Transactions,
    private readonly apiKeys: ApiKeys,
    private readonly sessions: Sessions,
  ) {}

  @May('read', 'api-key')
  @Get()
  @ApiOperation({ summary: 'The API keys that work' })
  @ApiOkResponse({ type: ApiKeysDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listApiKeys(@Asker() asker: OrganisationActor): Promise<ApiKeysDto> {
    const keys = await this.transactions.run(asker, (tx) =>
      this.apiKeys.list(tx, asker.organisationId),
    );
    return { items: keys.map(toApiKeyDto) };
  }

  @May('write', 'api-key')
  @Post()
  @ApiOperation({ summary: 'A new API key, shown once; asks for a recent proof of who you are' })
  @ApiCreatedResponse({ type: NewApiKeyDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict', ...bodyProblems)
  async addApiKey(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
    @Body() { name, scopes, days }: ApiKeyInput,
  ): Promise<NewApiKeyDto> {
    this.sessions.requireProof(session);
    const wishes = { name, scopes, days: days ?? A_YEAR };
    const { key, token } = await this.apiKeys.issue(asker, asker.organisationId, wishes);
    return { ...toApiKeyDto(key), key: token };
  }

  @May('write', 'api-key')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End an API key at once' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found')
  async revokeApiKey(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('API key')) id: string,
  ): Promise<void> {
    await this.apiKeys.revoke(asker, asker.organisationId, id);
  }
}
