import { Module } from '@nestjs/common';
import { OutboxModule } from '#outbox';
import { DeadLettersController } from './dead-letters.controller.js';
import { QueuesController } from './queues.controller.js';

@Module({ imports: [OutboxModule], controllers: [DeadLettersController, QueuesController] })
export class QueuesModule {}
