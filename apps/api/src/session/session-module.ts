import { Module } from '@nestjs/common';
import { Door } from './door.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SessionController } from './session.controller.js';
import { SessionPresenter } from './session-presenter.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  providers: [Door, SessionPresenter],
  exports: [Door],
  controllers: [SignInController, SessionController, SecondFactorController],
})
export class SessionModule {}
