import { Module } from '@nestjs/common';
import { NotificationModule } from '#notification';
import { InboxController } from './inbox.controller.js';

@Module({ imports: [NotificationModule], controllers: [InboxController] })
export class InboxModule {}
