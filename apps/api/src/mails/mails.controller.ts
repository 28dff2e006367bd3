import { Controller, Get, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { forbidden, Organisations } from '#membership';
import { ReadMails } from '#notification';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { MailDto, type MailReader, toMailDto } from './mail.dto.js';
import { MailsQuery } from './mails-query.js';

/** What was mailed to whom, and what became of it. */
@ApiTags('operations')
@Controller('api/v1/secretariat/mails')
export class MailsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly mails: ReadMails,
    private readonly organisations: Organisations,
  ) {}

  @May('read', 'mail')
  @Get()
  @ApiOperation({
    summary: 'Mails and what became of them, the latest first',
    description:
      'Neither what they say nor an address. Those that are settled are remembered for thirty days.',
  })
  @ApiExtraModels(MailDto)
  @PageResponse({ $ref: getSchemaPath(MailDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async listMails(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: MailsQuery,
  ): Promise<Page<MailDto>> {
    const reader = mailReader(asker);
    const limit = limitOf(query);
    const found = await this.mails.run({
      kind: query.kind ?? undefined,
      state: query.state ?? undefined,
      organisationId: query.organisation ?? undefined,
      before: readCursor(query.cursor, isIdKey)?.id,
      limit: limit + 1,
    });
    const page = pageOf(found, limit, ({ row }) => ({ id: row.id }));
    const ids = page.items.flatMap(({ organisationId }) => organisationId ?? []);
    const to = await this.transactions.run(asker, (tx) => this.organisations.byIds(tx, ids));
    const items = page.items.map((mail) =>
      toMailDto(mail, to.get(mail.organisationId ?? ''), reader),
    );
    return mapPage(page, items);
  }
}

/** As whom mails are read. Throws DomainError `forbidden` for everybody else, whatever the route lets in. */
function mailReader({ role }: SecretariatActor): MailReader {
  if (role === 'officer' || role === 'administrator') return `secretariat:${role}`;
  throw forbidden();
}
