import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Keyring } from './keyring.js';

/** Gives every module of a process the installation's keys. */
@Global()
@Module({})
export class KeyringModule {
  /** @param secret see `parseSecretKey` */
  static forSecret(secret: Buffer): DynamicModule {
    return {
      module: KeyringModule,
      providers: [{ provide: Keyring, useFactory: () => new Keyring(secret) }],
      exports: [Keyring],
    };
  }
}
