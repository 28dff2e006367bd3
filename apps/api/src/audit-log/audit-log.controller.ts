import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AuditLog, readSealState } from '#audit';
import { csvOf } from '#csv';
import { type SecretariatActor, Transactions } from '#database';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import {
  AuditLogEntryDto,
  SealStateDto,
  toAuditLogEntryDto,
  toSealStateDto,
} from './audit-log.dto.js';
import { AuditLogQuery, wantedOf } from './audit-log-query.js';

/** A file for a spreadsheet, not a copy of the log: whoever needs more narrows, or asks by days. */
const MOST_LINES = 10_000;

const columns = [
  ...['at', 'action', 'subjectKind', 'subjectId', 'subjectVersion', 'codes'],
  ...['actorKind', 'actorId', 'agentKind', 'agentId', 'correlationId', 'id'],
];

/** Who did what, when. */
@ApiTags('operations')
@Controller('api/v1/secretariat')
export class AuditLogController {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: AuditLog,
  ) {}

  @May('read', 'audit')
  @Get('audit')
  @ApiOperation({ summary: 'The audit, the latest entry first' })
  @ApiExtraModels(AuditLogEntryDto)
  @PageResponse({ $ref: getSchemaPath(AuditLogEntryDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async readAudit(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: AuditLogQuery,
  ): Promise<Page<AuditLogEntryDto>> {
    const limit = limitOf(query);
    const before = readCursor(query.cursor, isIdKey)?.id;
    const wanted = { ...wantedOf(query), before, limit: limit + 1 };
    const found = await this.transactions.run(asker, (tx) => this.log.find(tx, wanted));
    const page = pageOf(found, limit, ({ id }) => ({ id }));
    return mapPage(page, page.items.map(toAuditLogEntryDto));
  }

  @May('read', 'audit')
  @Get('audit.csv')
  @ApiOperation({
    summary: 'The same as a file for a spreadsheet',
    description:
      'The latest 10,000 of the entries asked for; "limit" and "cursor" count for nothing.',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async exportAudit(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: AuditLogQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const wanted = { ...wantedOf(query), limit: MOST_LINES };
    const found = await this.transactions.run(asker, (tx) => this.log.find(tx, wanted));
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.csv"')
      .header('cache-control', 'no-store');
    return csvOf(
      columns,
      found.map((entry) => ({ ...toAuditLogEntryDto(entry) })),
    );
  }

  @May('read', 'audit')
  @Get('audit-seal')
  @ApiOperation({ summary: 'How far the audit is sealed' })
  @ApiOkResponse({ type: SealStateDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async readAuditSeal(@SecretariatAsker() asker: SecretariatActor): Promise<SealStateDto> {
    return toSealStateDto(await this.transactions.run(asker, readSealState));
  }
}
