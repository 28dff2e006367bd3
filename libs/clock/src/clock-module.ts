import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';

/** Gives every module the system's clock; tests override the provider `Clock`. */
@Global()
@Module({ providers: [{ provide: Clock, useFactory: () => new Clock() }], exports: [Clock] })
export class ClockModule {}
