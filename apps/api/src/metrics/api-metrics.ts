import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type OutboxDepth, OutboxClaims } from '#outbox';

/** One answered request. */
export interface MeasuredRequest {
  readonly method: string;
  /** The pattern of the route, never the address itself: ids would make a series each. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** The figures of this process, and what the outbox holds. */
@Injectable()
export class ApiMetrics {
  private readonly registry = new Registry();

  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly outboxRows = new Gauge({
    name: 'outbox_rows',
    help: 'Pieces of work that are not done, by queue and state.',
    labelNames: ['queue', 'state'],
    registers: [this.registry],
  });

  private readonly outboxAge = new Gauge({
    name: 'outbox_oldest_seconds',
    help: 'How long the oldest of them has been due; negative when it is due later.',
    labelNames: ['queue', 'state'],
    registers: [this.registry],
  });

  constructor(private readonly outbox: OutboxClaims) {
    collectDefaultMetrics({ register: this.registry });
  }

  observe({ seconds, ...labels }: MeasuredRequest): void {
    this.durations.observe(labels, seconds);
  }

  /** All figures in the Prometheus text format. */
  async text(): Promise<string> {
    this.setOutbox(await this.outbox.depths());
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private setOutbox(depths: readonly OutboxDepth[]): void {
    // A queue that is empty has no row: its old figure must go.
    this.outboxRows.reset();
    this.outboxAge.reset();
    for (const { queue, state, rows, oldestSeconds } of depths) {
      this.outboxRows.set({ queue, state }, rows);
      this.outboxAge.set({ queue, state }, oldestSeconds);
    }
  }
}
