import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId } from '#database';
import { CompareNames } from './compare-names.js';
import { VettingCase, type VettingOccasion } from './vetting-case.js';

/** Puts an organisation into the vetting queue. */
@Injectable()
export class OpenVetting {
  constructor(
    private readonly compareNames: CompareNames,
    private readonly clock: Clock,
  ) {}

  /**
   * Its names are compared first, so that a reviewer finds the flags. Answers the case; the one that is open
   * already, if there is one.
   */
  async run(
    tx: EntityManager,
    actor: Actor,
    vetting: { organisationId: string; occasion: VettingOccasion },
  ): Promise<VettingCase> {
    const { organisationId, occasion } = vetting;
    await this.compareNames.run(tx, actor, organisationId);
    const open = await tx.findOneBy(VettingCase, { organisationId, closedAt: IsNull() });
    if (open) return open;
    const opened = tx.create(VettingCase, {
      id: newId(),
      organisationId,
      occasion,
      state: 'waiting',
      round: 1,
      openedAt: this.clock.now(),
      closedAt: null,
    });
    await tx.insert(VettingCase, opened);
    await recordAudit(tx, {
      actor,
      at: opened.openedAt,
      action: 'vetting.opened',
      subjectKind: 'organisation',
      subjectId: organisationId,
      codes: { occasion },
    });
    return opened;
  }
}
