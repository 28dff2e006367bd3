import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { SuggestionModule } from '#suggestion';
import { Introduction } from './introduction.js';
import { Introductions } from './introductions.js';
import { OpenIntroduction } from './open-introduction.js';
import { OpenMissedIntroductions } from './open-missed-introductions.js';

const useCases = [Introductions, OpenIntroduction, OpenMissedIntroductions];

/** What follows when both sides of a suggestion are interested. */
@Module({
  imports: [TypeOrmModule.forFeature([Introduction]), OutboxModule, SuggestionModule],
  providers: useCases,
  exports: useCases,
})
export class CooperationModule {}
