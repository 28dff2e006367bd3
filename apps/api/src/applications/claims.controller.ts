import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClaimOrganisation } from '#membership';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ClaimInput, ConfirmationInput } from './application-input.js';
import { ClaimShownDto, JoinedDto } from './application.dto.js';

/** Taking over an organisation that the Secretariat represents or has imported: whoever holds the link may. */
@ApiTags('joining')
@Public()
@Controller('api/v1/claims')
export class ClaimsController {
  constructor(private readonly claim: ClaimOrganisation) {}

  @Post('look')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link leads to; it can still be followed afterwards' })
  @ApiOkResponse({ type: ClaimShownDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  lookAtClaim(@Body() { token }: ConfirmationInput): Promise<ClaimShownDto> {
    return this.claim.look(token);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Become the first administrator of the organisation' })
  @ApiOkResponse({ type: JoinedDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  async claimOrganisation(@Body() input: ClaimInput): Promise<JoinedDto> {
    return this.claim.run(input);
  }
}
