import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/public.js';
import { answerLanguage } from '../input/answer-language.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { VocabularyDto, vocabularyIn } from './vocabulary.dto.js';
import { VocabularyQuery } from './vocabulary-query.js';

/** What fields of work, needs and forms of support there are. */
@ApiTags('postings')
@Controller('api/v1/vocabulary')
export class VocabularyController {
  @Public()
  @Get()
  // It changes with a new release, at most.
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'Accept-Language')
  @ApiOperation({ summary: 'Areas, sectors, needs and forms of support, with their names' })
  @ApiOkResponse({ type: VocabularyDto })
  @ProblemResponses('invalid', 'too-many')
  readVocabulary(
    @Query() { language }: VocabularyQuery,
    @Headers('accept-language') accepted: string | undefined,
  ): VocabularyDto {
    return vocabularyIn(answerLanguage(language, accepted, []));
  }
}
