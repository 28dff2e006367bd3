import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadLetters } from './dead-letters.js';
import { Outbox } from './outbox.js';
import { OutboxClaims } from './outbox-claims.js';
import { OutboxResults } from './outbox-results.js';
import { OutboxRow } from './outbox-row.js';
import { PauseQueue } from './pause-queue.js';
import { QueuePause } from './queue-pause.js';
import { ReadQueues } from './read-queues.js';
import { ReplayDeadLetters } from './replay-dead-letters.js';

const providers = [
  ...[Outbox, OutboxClaims, OutboxResults],
  // The desk of the Secretariat.
  ...[DeadLetters, PauseQueue, ReadQueues, ReplayDeadLetters],
];

@Module({
  imports: [TypeOrmModule.forFeature([OutboxRow, QueuePause])],
  providers,
  exports: providers,
})
export class OutboxModule {}
