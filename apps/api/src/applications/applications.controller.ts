import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Apply, ConfirmApplication, privacyNoticeVersion } from '#membership';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ApplicationInput, ConfirmationInput } from './application-input.js';
import { ApplicationTakenDto, JoinedDto, PrivacyNoticeDto } from './application.dto.js';
import { profileOf } from './profile-input.js';

/** Joining the network. Whoever applies has no account yet. */
@ApiTags('joining')
@Public()
@Controller('api/v1')
export class ApplicationsController {
  constructor(
    private readonly apply: Apply,
    private readonly confirm: ConfirmApplication,
  ) {}

  @Get('privacy-notice')
  @ApiOperation({ summary: 'Which privacy notice is in force' })
  @ApiOkResponse({ type: PrivacyNoticeDto })
  @ProblemResponses('too-many')
  readPrivacyNotice(): PrivacyNoticeDto {
    return { version: privacyNoticeVersion };
  }

  @Post('applications')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Apply to join; a link to confirm the application is mailed to the contact person',
    description: 'The answer is the same whether the organisation or the address is known or not.',
  })
  @ApiAcceptedResponse({ type: ApplicationTakenDto })
  @ProblemResponses('too-many', ...bodyProblems)
  async applyToJoin(
    @Body() { profile, contact, language, privacyVersion }: ApplicationInput,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationTakenDto> {
    const details = {
      profile: profileOf(profile),
      contact: { ...contact, position: contact.position ?? '' },
      language,
      privacyVersion,
    };
    await this.apply.run(details, { address: request.ip });
    return { next: 'link-sent' };
  }

  @Post('applications/confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm an application by the link; the Secretariat then vets it' })
  @ApiOkResponse({ type: JoinedDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  async confirmApplication(@Body() { token }: ConfirmationInput): Promise<JoinedDto> {
    return this.confirm.run(token);
  }
}
