import { Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ErasureRequests, exportCsv, ExportData, exportDocument } from '#data-protection';
import { Transactions } from '#database';
import { notFound } from '#domain-error';
import { Organisations, Sessions, type SignedIn } from '#membership';
import { Asker, CurrentSession, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { ErasureRequestDto, toErasureRequestDto } from './erasure.dto.js';
import { ExportDto } from './export.dto.js';

/** What is kept of your organisation. To have it, or to ask for its erasure, asks for a recent proof of who you are. */
@ApiTags('organisations')
@Controller('api/v1/organisations/me')
export class OrganisationDataController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly exportData: ExportData,
    private readonly requests: ErasureRequests,
    private readonly sessions: Sessions,
  ) {}

  @May('read', 'own-data')
  @Get('export')
  @ApiOperation({ summary: 'All that is kept of your organisation' })
  @ApiOkResponse({ type: ExportDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async exportOrganisation(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportDto> {
    this.sessions.requireProof(session);
    void reply.header('cache-control', 'no-store');
    return exportDocument(await this.read(asker)) as ExportDto;
  }

  @May('read', 'own-data')
  @Get('export/:table')
  @ApiOperation({
    summary: 'One table of it as CSV',
    description:
      'Its name as in the export. Cells that a spreadsheet could take for a formula begin with an apostrophe.',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found')
  async exportTable(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
    @Param('table') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.sessions.requireProof(session);
    const [table] = (await this.read(asker, name)).tables;
    if (!table) throw notFound('table in the export');
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${table.table}.csv"`)
      .header('cache-control', 'no-store');
    return exportCsv(table);
  }

  @May('read', 'own-data')
  @Get('erasure-request')
  @ApiOperation({ summary: 'Whether your organisation has asked to be erased' })
  @ApiOkResponse({ type: ErasureRequestDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async readErasureRequest(@Asker() asker: OrganisationActor): Promise<ErasureRequestDto> {
    const { organisationId } = asker;
    return toErasureRequestDto(
      await this.transactions.run(asker, (tx) => this.organisations.byId(tx, organisationId)),
    );
  }

  @May('write', 'own-data')
  @Put('erasure-request')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Ask that your organisation be erased; the Secretariat carries it out',
    description:
      'Until then nothing changes, and it can be taken back. Export what you want to keep first.',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden')
  async askForErasure(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.requests.change(asker, true);
  }

  @May('write', 'own-data')
  @Delete('erasure-request')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it back' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden')
  async takeErasureBack(@Asker() asker: OrganisationActor): Promise<void> {
    await this.requests.change(asker, false);
  }

  private read(asker: OrganisationActor, only?: string) {
    const subject = { kind: 'organisation', id: asker.organisationId } as const;
    return this.exportData.run(asker, subject, only);
  }
}
