import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type SignedIn, SuspendPerson } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { SuspensionInput } from './people-inputs.js';

/** Keeping people out. */
@ApiTags('secretariat')
@Controller('api/v1/secretariat/people')
export class SuspensionController {
  constructor(
    private readonly suspendPerson: SuspendPerson,
    private readonly sessions: Sessions,
  ) {}

  @May('suspend', 'person')
  @Put(':id/suspension')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Keep a person of any organisation out, from now on, or let them in again',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', ...bodyProblems)
  async changeSuspension(
    @CurrentSession() { actor, session }: SignedIn,
    @Param('id', new IdOf('person')) personId: string,
    @Body() { suspended }: SuspensionInput,
  ): Promise<void> {
    this.sessions.requireProof(session);
    await this.suspendPerson.run(actor, personId, suspended);
  }
}
