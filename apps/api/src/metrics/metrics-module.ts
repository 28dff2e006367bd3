import { Module } from '@nestjs/common';
import { OutboxModule } from '#outbox';
import { ApiMetrics } from './api-metrics.js';
import { MetricsController } from './metrics.controller.js';

@Module({
  imports: [OutboxModule],
  controllers: [MetricsController],
  providers: [ApiMetrics],
  exports: [ApiMetrics],
})
export class MetricsModule {}
