import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { SecretariatActor } from '#database';
import {
  ChangeContact,
  ContactConfirmations,
  ReadOwnContact,
  RevealToSecretariat,
} from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ContactDto, OwnContactDto, toContactDto, toOwnContactDto } from './contact.dto.js';
import { ContactInput, ContactRevealInput } from './contact-inputs.js';

/** How organisations are reached. The other side of an introduction finds it there. */
@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/v1/organisations')
export class ContactsController {
  constructor(
    private readonly readContact: ReadOwnContact,
    private readonly changeContact: ChangeContact,
    private readonly confirmations: ContactConfirmations,
    private readonly revealToSecretariat: RevealToSecretariat,
  ) {}

  @May('read', 'contact')
  @Get('me/contact')
  @ApiOperation({
    summary: 'How you are reached',
    description: 'Where the Secretariat represents you, it is written down that it has looked.',
  })
  @ApiOkResponse({ type: OwnContactDto })
  @ProblemResponses('unauthenticated')
  async readOwnContact(@Asker() asker: OrganisationActor): Promise<OwnContactDto> {
    return toOwnContactDto(await this.readContact.run(asker));
  }

  @May('write', 'contact')
  @Put('me/contact')
  @ApiOperation({
    summary: 'Say how you are reached',
    description:
      'Only those see it with whom you are introduced, and the Secretariat with a stated reason. An address that is new, and of nobody who works with you, is mailed a link, and counts once somebody there has followed it.',
  })
  @ApiOkResponse({ type: OwnContactDto })
  @ProblemResponses('unauthenticated', 'too-many', ...bodyProblems)
  async replaceOwnContact(
    @Asker() asker: OrganisationActor,
    @Body() input: ContactInput,
  ): Promise<OwnContactDto> {
    return toOwnContactDto(await this.changeContact.run(asker, input));
  }

  @May('write', 'contact')
  @Post('me/contact/confirmations')
  @HttpCode(202)
  @ApiOperation({ summary: 'Have the link mailed again to the address that waits' })
  @ApiAcceptedResponse({ description: 'It is on its way; the one before it has ended.' })
  @ProblemResponses('unauthenticated', 'conflict', 'too-many')
  async askContactConfirmation(@Asker() asker: OrganisationActor): Promise<void> {
    await this.confirmations.askAgain(asker);
  }

  @May('reveal', 'contact')
  @Post(':id/contact-reveals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'See how an organisation is reached',
    description: 'Who has looked, at whose contact and for which reason, is written down.',
  })
  @ApiOkResponse({ type: ContactDto })
  @ProblemResponses('unauthenticated', 'not-found', ...bodyProblems)
  async revealContact(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('organisation')) id: string,
    @Body() input: ContactRevealInput,
  ): Promise<ContactDto> {
    const revealed = await this.revealToSecretariat.run(asker, id, input);
    return toContactDto(revealed, 'secretariat:with-reason');
  }
}
