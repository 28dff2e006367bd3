import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmContact } from '#membership';
import { Public } from '../access/public.js';
import { ConfirmationInput } from '../applications/application-input.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ContactConfirmationDto } from './contact.dto.js';

/** That an organisation is reached at an address: whoever reads the mail there says so. */
@ApiTags('organisations')
@Public()
@Controller('api/v1/contact-confirmations')
export class ContactConfirmationsController {
  constructor(private readonly confirmContact: ConfirmContact) {}

  @Post('look')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link leads to; it can still be followed afterwards' })
  @ApiOkResponse({ type: ContactConfirmationDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  lookAtConfirmation(@Body() { token }: ConfirmationInput): Promise<ContactConfirmationDto> {
    return this.confirmContact.look(token);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm that the organisation is reached at your address' })
  @ApiOkResponse({ type: ContactConfirmationDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  confirm(@Body() { token }: ConfirmationInput): Promise<ContactConfirmationDto> {
    return this.confirmContact.run(token);
  }
}
