import { Module } from '@nestjs/common';
import { MonitoringModule } from '#monitoring';
import { EventsModule } from '../events/events-module.js';
import { FiguresController } from './figures.controller.js';
import { FiguresEventsController } from './figures-events.controller.js';
import { FiguresWatch } from './figures-watch.js';
import { StuckController } from './stuck.controller.js';

@Module({
  imports: [EventsModule, MonitoringModule],
  controllers: [FiguresController, FiguresEventsController, StuckController],
  providers: [FiguresWatch],
})
export class FiguresModule {}
