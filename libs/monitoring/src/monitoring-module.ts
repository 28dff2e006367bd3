import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { Exposures } from './fairness/exposures.js';
import { ReadFairness } from './fairness/read-fairness.js';
import { PostingJourneys } from './pipeline/posting-journeys.js';
import { ReadPipeline } from './pipeline/read-pipeline.js';
import { ReadStuck } from './stuck/read-stuck.js';
import { ReadUnmetNeeds } from './unmet-needs/read-unmet-needs.js';
import { UnmetDemands } from './unmet-needs/unmet-demands.js';

const useCases = [ReadFairness, ReadPipeline, ReadStuck, ReadUnmetNeeds];

/** What the Secretariat watches. It reads what the other libraries keep, and writes nothing. */
@Module({
  imports: [MembershipModule],
  providers: [Exposures, PostingJourneys, UnmetDemands, ...useCases],
  exports: useCases,
})
export class MonitoringModule {}
