import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transactions } from '#database';
import { ChangePlace, People, Sessions, type SignedIn } from '#membership';
import { Asker, CurrentSession, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ColleaguesDto, toColleagueDto } from './people.dto.js';
import { OrganisationRoleInput } from './people-inputs.js';

/** The people of your organisation. */
@ApiTags('people')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly changePlace: ChangePlace,
    private readonly sessions: Sessions,
  ) {}

  @May('read', 'colleague')
  @Get()
  @ApiOperation({ summary: 'Who works for your organisation here, and as what' })
  @ApiOkResponse({ type: ColleaguesDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async listPeople(@Asker() asker: OrganisationActor): Promise<ColleaguesDto> {
    const all = await this.transactions.run(asker, (tx) =>
      this.people.at(tx, asker.organisationId),
    );
    return { items: all.map((one) => toColleagueDto(one, 'own')) };
  }

  @May('write', 'colleague')
  @Put(':id/role')
  @HttpCode(204)
  @ApiOperation({ summary: 'Another role for somebody; asks for a recent proof of who you are' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict', ...bodyProblems)
  async changeRole(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
    @Param('id', new IdOf('person')) personId: string,
    @Body() { role }: OrganisationRoleInput,
  ): Promise<void> {
    this.sessions.requireProof(session);
    const { organisationId } = asker;
    await this.changePlace.run(asker, { personId, organisationId, role });
  }

  /** The rule is that of one's own account: everybody may leave. The use case asks for more where it is another. */
  @May('write', 'account')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End somebody’s place in your organisation, or leave it yourself' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict')
  async endPlace(
    @Asker() asker: OrganisationActor,
    @CurrentSession() { session }: SignedIn,
    @Param('id', new IdOf('person')) personId: string,
  ): Promise<void> {
    this.sessions.requireProof(session);
    const { organisationId } = asker;
    await this.changePlace.run(asker, { personId, organisationId, role: null });
  }
}
