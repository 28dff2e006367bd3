import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { NotificationModule } from '#notification';
import { MailsController } from './mails.controller.js';

@Module({ imports: [MembershipModule, NotificationModule], controllers: [MailsController] })
export class MailsModule {}
