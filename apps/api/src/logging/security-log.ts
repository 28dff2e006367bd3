import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { Keyring } from '#keyring';
import { networkOf } from '#membership';

/** Enough to tell networks apart, too little to try all addresses against. */
const CHARACTERS = 12;

/** Notes who is not let in, so that an attack can be seen: by what, and from which network, but not from where. */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly keyring: Keyring,
    @InjectPinoLogger(SecurityLog.name) private readonly logger: PinoLogger,
  ) {}

  /** @param code of the refusal: `wrong-credentials`, `foreign-origin`, `too-many-attempts` … */
  refused({ ip, method, routeOptions }: FastifyRequest, code: string): void {
    const network = this.keyring.mac('log', networkOf(ip)).toString('base64url');
    const route = `${method} ${routeOptions.url ?? ''}`;
    this.logger.info({ code, route, network: network.slice(0, CHARACTERS) }, 'refused');
  }
}
