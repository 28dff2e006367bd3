import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SecretariatActor } from '#database';
import { GiveContact, ReadOwnContact, RevealToSecretariat } from '#membership';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ContactDto, toContactDto } from './contact.dto.js';
import { ContactInput, ContactRevealInput } from './contact-inputs.js';

/** How organisations are reached. The other side of an introduction finds it there. */
@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/v1/organisations')
export class ContactsController {
  constructor(
    private readonly readContact: ReadOwnContact,
    private readonly giveContact: GiveContact,
    private readonly revealToSecretariat: RevealToSecretariat,
  ) {}

  @May('read', 'contact')
  @Get('me/contact')
  @ApiOperation({
    summary: 'How you are reached',
    description: 'Where the Secretariat represents you, it is written down that it has looked.',
  })
  @ApiOkResponse({ type: ContactDto })
  @ProblemResponses('unauthenticated')
  async readOwnContact(@Asker() asker: OrganisationActor): Promise<ContactDto> {
    return toContactDto(await this.readContact.run(asker), 'own');
  }

  @May('write', 'contact')
  @Put('me/contact')
  @ApiOperation({
    summary: 'Say how you are reached',
    description:
      'Only those see it with whom you are introduced, and the Secretariat with a stated reason.',
  })
  @ApiOkResponse({ type: ContactDto })
  @ProblemResponses('unauthenticated', ...bodyProblems)
  async replaceOwnContact(
    @Asker() asker: OrganisationActor,
    @Body() input: ContactInput,
  ): Promise<ContactDto> {
    return toContactDto(await this.giveContact.run(asker, asker.organisationId, input), 'own');
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
