import { Module } from '@nestjs/common';
import { MonitoringModule } from '#monitoring';
import { FiguresController } from './figures.controller.js';
import { StuckController } from './stuck.controller.js';

@Module({ imports: [MonitoringModule], controllers: [FiguresController, StuckController] })
export class FiguresModule {}
