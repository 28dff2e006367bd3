import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions, TryAgain } from '#database';
import {
  Affiliation,
  ChangePlace,
  lockOrganisationToEnd,
  Person,
  SecretariatMember,
} from '#membership';
import { Forget } from './forget.js';
import { lockJobs } from './lock-jobs.js';
import { organisationsConcerned } from './organisations-concerned.js';
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
      const subject = { kind: 'person', id: personId } as const;
      await lockJobs(tx, subject);
      const organisationIds = await lockConcerned(tx, personId);
      const person = await this.lock(tx, personId, organisationIds);
      if (!person) return false;
      await this.endPlaces(tx, personId);
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'person.erased',
        subjectKind: 'person',
        subjectId: personId,
      });
      const mailIds = await this.removeContacts.run(tx, eraser, person, organisationIds);
      await this.forget.run(tx, subject, mailIds);
      return true;
    });
  }

  /** Nobody who is locked gets a place any more. */
  private async lock(
    tx: EntityManager,
    id: string,
    lockedIds: readonly string[],
  ): Promise<Person | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    const person = await tx.findOne(Person, { where: { id }, lock });
    // A place or contact that came while others were waited for is in an organisation that is not locked yet.
    const now = await organisationsConcerned(tx, id);
    if (now.some((organisationId) => !lockedIds.includes(organisationId))) throw new TryAgain();
    return person;
  }

  /** By the use case, which leaves no organisation without an administrator. */
  private async endPlaces(tx: EntityManager, personId: string): Promise<void> {
    for (const { organisationId } of await tx.find(Affiliation, { where: { personId } })) {
      await this.changePlace.run(eraser, { personId, organisationId, role: null });
    }
    if (await tx.existsBy(SecretariatMember, { personId })) {
      await this.changePlace.run(eraser, { personId, organisationId: null, role: null });
    }
  }
}

/** Whoever erases locks organisations before rows, in the order of their ids. */
async function lockConcerned(tx: EntityManager, personId: string): Promise<string[]> {
  const ids = await organisationsConcerned(tx, personId);
  for (const id of ids) await lockOrganisationToEnd(tx, id);
  return ids;
}
