import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AcceptInvitation } from '#membership';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { Door } from '../session/door.js';
import { SessionDto } from '../session/session.dto.js';
import { LinkInput } from '../session/session-inputs.js';
import { InvitationShownDto } from './people.dto.js';
import { AcceptanceInput } from './people-inputs.js';

/** Following an invitation: whoever holds the link is the one who is invited. */
@ApiTags('people')
@Controller('api/v1/invitations')
@Public()
export class AcceptanceController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly door: Door,
  ) {}

  @Post('look')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link invites to; it can still be followed afterwards' })
  @ApiOkResponse({ type: InvitationShownDto })
  @ProblemResponses('forbidden', 'conflict', 'too-many', ...bodyProblems)
  lookAtInvitation(@Body() { token }: LinkInput): Promise<InvitationShownDto> {
    return this.acceptInvitation.look(token);
  }

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the place and be signed in' })
  @ApiOkResponse({ type: SessionDto })
  @ProblemResponses('forbidden', 'conflict', 'too-many', ...bodyProblems)
  async acceptAnInvitation(
    @Body() { token, name, language, password }: AcceptanceInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const account = { name: name ?? '', language: language ?? 'en', password: password || null };
    const client = this.door.clientOf(request);
    return this.door.letIn(reply, await this.acceptInvitation.run(token, account, client));
  }
}
