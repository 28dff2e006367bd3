import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions } from '#database';
import { Affiliation, ChangePlace, Person, SecretariatMember } from '#membership';
import { Forget } from './forget.js';
import { RemoveContacts } from './remove-contacts.js';

/** It sees all administrators of an organisation; the person who asks may see none of them. */
const eraser = systemActor('erasure');

/** Takes all that is personal about somebody out of the service. Sessions end with it. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly changePlace: ChangePlace,
    private readonly removeContacts: RemoveContacts,
    private readonly forget: Forget,
    private readonly clock: Clock,
  ) {}

  /**
   * That the actor may ask for it, and has shown who they are, is the caller's to know. False when there is nobody of
   * this id, or nobody any more. Throws DomainError `conflict` for the last administrator of an organisation, or of
   * the Secretariat.
   */
  async run(actor: Actor, personId: string): Promise<boolean> {
    return this.transactions.run(eraser, async (tx) => {
      const person = await tx.findOne(Person, {
        where: { id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) return false;
      const organisationIds = await this.endPlaces(tx, personId);
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'person.erased',
        subjectKind: 'person',
        subjectId: personId,
      });
      const mailIds = await this.removeContacts.run(tx, eraser, person, organisationIds);
      await this.forget.run(tx, { kind: 'person', id: personId }, mailIds);
      return true;
    });
  }

  /** By the use case, which leaves no organisation without an administrator. Answers which organisations it were. */
  private async endPlaces(tx: EntityManager, personId: string): Promise<string[]> {
    const places = await tx.find(Affiliation, { where: { personId } });
    for (const { organisationId } of places) {
      await this.changePlace.run(eraser, { personId, organisationId, role: null });
    }
    if (await tx.existsBy(SecretariatMember, { personId })) {
      await this.changePlace.run(eraser, { personId, organisationId: null, role: null });
    }
    return places.map(({ organisationId }) => organisationId);
  }
}
