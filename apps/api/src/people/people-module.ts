import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session-module.js';
import { AcceptanceController } from './acceptance.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { PeopleController } from './people.controller.js';
import { SecretariatController } from './secretariat.controller.js';
import { SuspensionController } from './suspension.controller.js';

@Module({
  imports: [SessionModule],
  controllers: [
    AcceptanceController,
    InvitationsController,
    PeopleController,
    SecretariatController,
    SuspensionController,
  ],
})
export class PeopleModule {}
