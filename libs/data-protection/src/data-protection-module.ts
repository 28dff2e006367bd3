import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CooperationModule } from '#cooperation';
import { IdempotencyModule } from '#idempotency';
import { JoiningModule, MembershipModule } from '#membership';
import { NotificationModule } from '#notification';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { SuggestionModule } from '#suggestion';
import { EraseOrganisation } from './erasure/erase-organisation.js';
import { ErasePerson } from './erasure/erase-person.js';
import { ErasureRequests } from './erasure/erasure-requests.js';
import { Forget } from './erasure/forget.js';
import { RemoveContacts } from './erasure/remove-contacts.js';
import { ExportData } from './export/export-data.js';

const useCases = [EraseOrganisation, ErasePerson, ErasureRequests, ExportData];

/** Export and erasure of people and organisations. It knows every table, so it imports all who keep one. */
@Module({
  imports: [
    AuditModule,
    CooperationModule,
    IdempotencyModule,
    JoiningModule,
    MembershipModule,
    NotificationModule,
    OutboxModule,
    PostingModule,
    SuggestionModule,
  ],
  providers: [...useCases, Forget, RemoveContacts],
  exports: useCases,
})
export class DataProtectionModule {}
