import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { EmailController } from './email.controller.js';
import { FactorPreparationController } from './factor-preparation.controller.js';
import { FactorsController } from './factors.controller.js';

@Module({
  controllers: [AccountController, EmailController, FactorPreparationController, FactorsController],
})
export class AccountModule {}
