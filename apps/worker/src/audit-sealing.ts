import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { SealAudit } from '#audit';

/** Keeps the audit sealed. */
@Injectable()
export class AuditSealing {
  constructor(
    private readonly sealAudit: SealAudit,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(AuditSealing.name);
  }

  /**
   * Until no entry waits; `isStopped` ends it between two seals. The log gets every seal: whoever could
   * write the whole chain anew cannot change a log that is kept elsewhere.
   */
  async run(isStopped: () => boolean): Promise<void> {
    while (!isStopped()) {
      const seal = await this.sealAudit.run();
      if (!seal) return;
      const { number, entryIds, hash } = seal;
      this.logger.info(
        { seal: number, entries: entryIds.length, hash: hash.toString('hex') },
        'audit sealed',
      );
      if (seal.drained) return;
    }
  }
}
