import { Module } from '@nestjs/common';
import { NotificationModule } from '#notification';
import { EventsModule } from '../events/events-module.js';
import { OrganisationsModule } from '../organisations/organisations-module.js';
import { InboxController } from './inbox.controller.js';
import { InboxEventsController } from './inbox-events.controller.js';
import { InboxWatch } from './inbox-watch.js';

@Module({
  imports: [EventsModule, NotificationModule, OrganisationsModule],
  controllers: [InboxEventsController, InboxController],
  providers: [InboxWatch],
})
export class InboxModule {}
