import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notFound } from '#domain-error';
import { Public } from '../access/public.js';
import { Mailbox } from './mailbox.js';
import { MailboxGuard } from './mailbox-guard.js';
import { mailboxPage, mailboxPolicy, mailPage } from './mailbox-page.js';
import { MailboxQuery } from './mailbox-query.js';

/** The local mailbox in the browser, or with `?format=json` for programs. Not there where mail goes to a server. */
@ApiExcludeController()
@Controller('dev/mailbox')
@Public()
@UseGuards(MailboxGuard)
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  async listMails(
    @Query() query: MailboxQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const mails = await this.mailbox.list();
    if (query.format === 'json') return { items: mails };
    return asPage(reply, mailboxPage(mails));
  }

  @Get(':id')
  async readMail(
    @Param('id') id: string,
    @Query() query: MailboxQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const mail = await this.mailbox.read(id);
    if (!mail) throw notFound('mail');
    if (query.format === 'json') return mail;
    return asPage(reply, mailPage(mail));
  }
}

function asPage(reply: FastifyReply, html: string): string {
  void reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': mailboxPolicy,
  });
  return html;
}
