import { Controller, Delete, Get, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ErasePerson, ExportData, exportDocument } from '#data-protection';
import { Sessions, type SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { SessionCookies } from '../access/session-cookies.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { ExportDto } from './export.dto.js';

/** What is kept of you. Both ask for a recent proof of who you are. */
@ApiTags('account')
@Controller('api/v1/account')
export class OwnDataController {
  constructor(
    private readonly exportData: ExportData,
    private readonly erasePerson: ErasePerson,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
  ) {}

  @May('read', 'account')
  @Get('export')
  @ApiOperation({ summary: 'All that is kept of you' })
  @ApiOkResponse({ type: ExportDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async exportOwn(
    @CurrentSession() { actor, session, person: { id } }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportDto> {
    this.sessions.requireProof(session);
    void reply.header('cache-control', 'no-store');
    return exportDocument(await this.exportData.run(actor, { kind: 'person', id })) as ExportDto;
  }

  @May('write', 'account')
  @Delete()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Erase your account, for good',
    description:
      'Your places and sessions end with it. The last administrator of an organisation makes somebody else one first. ' +
      'What you have written for an organisation stays with it.',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'conflict')
  async eraseOwn(
    @CurrentSession() { actor, session, person }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.erasePerson.run(actor, person.id);
    this.cookies.clear(reply);
  }
}
