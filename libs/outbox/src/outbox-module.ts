import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outbox } from './outbox.js';
import { OutboxClaims } from './outbox-claims.js';
import { OutboxResults } from './outbox-results.js';
import { OutboxRow } from './outbox-row.js';

@Module({
  imports: [TypeOrmModule.forFeature([OutboxRow])],
  providers: [Outbox, OutboxClaims, OutboxResults],
  exports: [Outbox, OutboxClaims, OutboxResults],
})
export class OutboxModule {}
