import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { ContactsController } from './contacts.controller.js';

@Module({ imports: [MembershipModule], controllers: [ContactsController] })
export class ContactsModule {}
