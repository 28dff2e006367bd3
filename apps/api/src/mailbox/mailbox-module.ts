import { type DynamicModule, Module } from '@nestjs/common';
import { Mailbox } from './mailbox.js';
import { MailboxController } from './mailbox.controller.js';

@Module({})
export class MailboxModule {
  static forDirectory(directory: string): DynamicModule {
    return {
      module: MailboxModule,
      controllers: [MailboxController],
      providers: [{ provide: Mailbox, useFactory: () => new Mailbox(directory) }],
    };
  }
}
