import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { AnswerVetting, Organisations, RecordDocument, Vettings } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { OwnVettingDto, toOwnVettingDto } from './own-vetting.dto.js';
import { DocumentDto, toDocumentDto } from './document.dto.js';
import { DocumentInput } from './vetting-inputs.js';

/** What an organisation sees of its own vetting, and adds to it. */
@ApiTags('joining')
@Controller('api/v1/organisations/me')
export class OwnVettingController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly vettings: Vettings,
    private readonly recordDocument: RecordDocument,
    private readonly answer: AnswerVetting,
  ) {}

  @May('read', 'own-vetting')
  @Get('vetting')
  @ApiOperation({ summary: 'Where your vetting stands' })
  @ApiOkResponse({ type: OwnVettingDto })
  @ProblemResponses('unauthenticated')
  async readOwnVetting(@Asker() asker: OrganisationActor): Promise<OwnVettingDto> {
    const { organisationId } = asker;
    return this.transactions.run(asker, async (tx) => {
      const own = await this.organisations.byId(tx, organisationId);
      return toOwnVettingDto(own, await this.vettings.fileOf(tx, organisationId));
    });
  }

  @May('write', 'own-vetting')
  @Post('documents')
  @ApiOperation({ summary: 'Note a paper of yours by number, issuer and link' })
  @Repeatable()
  @ApiCreatedResponse({ type: DocumentDto })
  @ProblemResponses('unauthenticated', 'conflict', ...bodyProblems)
  async addDocument(
    @Asker() asker: OrganisationActor,
    @Body() { kind, number, issuer, link, issuedOn, expiresOn }: DocumentInput,
  ): Promise<DocumentDto> {
    const document = await this.recordDocument.run(asker, asker.organisationId, {
      kind,
      issuer,
      number: number ?? null,
      link: link ?? null,
      issuedOn: issuedOn ?? null,
      expiresOn: expiresOn ?? null,
    });
    return toDocumentDto(document, 'own');
  }

  @May('write', 'own-vetting')
  @Post('vetting/answer')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say that you have supplied what the Secretariat asked for' })
  @Repeatable()
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'not-found', 'conflict')
  async answerVetting(@Asker() asker: OrganisationActor): Promise<void> {
    await this.answer.run(asker);
  }
}
