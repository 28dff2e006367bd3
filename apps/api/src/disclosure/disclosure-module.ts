import { Module } from '@nestjs/common';
import { CooperationModule } from '#cooperation';
import { MembershipModule } from '#membership';
import { Audiences } from './audiences.js';

/** As whom somebody reads. What each of them sees is said by the tables beside the entities. */
@Module({
  imports: [CooperationModule, MembershipModule],
  providers: [Audiences],
  exports: [Audiences],
})
export class DisclosureModule {}
