import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '#membership';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { SuggestionModule } from '#suggestion';
import { MailChannel, type MailSettings } from './channels/mail-channel.js';
import { DeliverAccountNotice } from './deliver-account-notice.js';
import { DeliverLink } from './deliver-link.js';
import { DeliverMailing } from './deliver-mailing.js';
import { ForgetMails } from './forget-mails.js';
import { DeliverReturn } from './deliver-return.js';
import { DeliverVetting } from './deliver-vetting.js';
import { Inbox } from './inbox.js';
import { Mailing } from './mailing.js';
import { MailingItems } from './mailing-items.js';
import { NewestInboxEntries } from './newest-inbox-entries.js';
import { Notification } from './notification.js';
import { Notifier } from './notifier.js';
import { ReadMails } from './mails/read-mails.js';
import { NotifyAnswer } from './notify-answer.js';
import { NotifyIntroduction } from './notify-introduction.js';
import { NotifyReminder } from './notify-reminder.js';
import { NotifySuggestions } from './notify-suggestions.js';

/** The inbox and what became of mails for every process; telling and sending only where `forSending` is imported. */
@Module({
  imports: [TypeOrmModule.forFeature([Notification, Mailing])],
  providers: [Inbox, NewestInboxEntries, ReadMails],
  exports: [Inbox, NewestInboxEntries, ReadMails],
})
export class NotificationModule {
  static forSending(mail: MailSettings): DynamicModule {
    const useCases = [
      DeliverAccountNotice,
      DeliverLink,
      DeliverMailing,
      ForgetMails,
      DeliverReturn,
      DeliverVetting,
      NotifyAnswer,
      NotifyIntroduction,
      NotifyReminder,
      NotifySuggestions,
    ];
    return {
      module: NotificationModule,
      imports: [MembershipModule, OutboxModule, PostingModule, SuggestionModule],
      providers: [
        { provide: MailChannel, useFactory: () => new MailChannel(mail) },
        MailingItems,
        Notifier,
        ...useCases,
      ],
      exports: [...useCases, MailChannel],
    };
  }
}
