import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadProspects } from '#suggestion';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { answerLanguage } from '../input/answer-language.js';
import { IdOf } from '../input/id-of.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { ProspectsDto, toProspectsDto } from './prospects.dto.js';
import { SuggestionQuery } from './suggestions-query.js';

/** Why a posting has the partners that it has. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/postings')
export class ProspectsController {
  constructor(private readonly prospects: ReadProspects) {}

  @May('read', 'suggestion')
  @Get(':id/prospects')
  @ApiOperation({
    summary: 'Why others do not fit a posting of yours, and which change would help',
  })
  @ApiOkResponse({ type: ProspectsDto })
  @ProblemResponses('unauthenticated', 'not-found', 'invalid')
  async readProspects(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) id: string,
    @Query() query: SuggestionQuery,
    @Headers('accept-language') accept: string | undefined,
  ): Promise<ProspectsDto> {
    const language = answerLanguage(query.language, accept, []);
    return toProspectsDto(await this.prospects.run(asker, id), language);
  }
}
