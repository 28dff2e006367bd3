import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { ContactConfirmationsController } from './contact-confirmations.controller.js';
import { ContactsController } from './contacts.controller.js';

@Module({
  imports: [MembershipModule],
  controllers: [ContactConfirmationsController, ContactsController],
})
export class ContactsModule {}
