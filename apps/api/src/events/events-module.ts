import { Module } from '@nestjs/common';
import { EventStreams } from './event-streams.js';

/** What is told to browsers as it happens. */
@Module({ providers: [EventStreams], exports: [EventStreams] })
export class EventsModule {}
