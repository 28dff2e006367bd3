import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { invalid } from '#domain-error';
import { Factors } from '../factors/factors.js';
import { AccountNotices } from '../notices/account-notices.js';
import type { Person } from '../people/person.js';
import { contextWords } from './context-words.js';
import { Password } from './password.js';
import { passwordFaults, passwordLength, SHORTEST_ALONE } from './password-faults.js';
import { PasswordHashing } from './password-hashing.js';

/** Gives a person a password. Who calls it has made sure that it is the person, and ends the sessions. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly hashing: PasswordHashing,
    private readonly factors: Factors,
    private readonly notices: AccountNotices,
    private readonly clock: Clock,
  ) {}

  /** Another password, of which the person is told. Throws DomainError `invalid` that says what is wrong with it. */
  async run(tx: EntityManager, person: Person, password: string): Promise<void> {
    await this.first(tx, person, password);
    await this.notices.record(tx, person, 'password-changed');
  }

  /** The password of somebody who is new here. Throws as `run` does. */
  async first(tx: EntityManager, person: Person, password: string): Promise<void> {
    const faults = passwordFaults(password, {
      hasSecondFactor: await this.factors.any(tx, person.id),
      personal: [person.name, person.email, ...(await placesOf(tx, person)), ...contextWords],
    });
    if (faults.length > 0) throw invalid(faults);
    await tx.upsert(
      Password,
      {
        personId: person.id,
        hash: await this.hashing.hash(password),
        short: passwordLength(password) < SHORTEST_ALONE,
        changedAt: this.clock.now(),
      },
      ['personId'],
    );
    await recordAudit(tx, {
      actor: { kind: 'person', personId: person.id },
      at: this.clock.now(),
      action: 'person.password-set',
      subjectKind: 'person',
      subjectId: person.id,
    });
  }
}

/** The names of the organisations in which the person has a place. */
async function placesOf(tx: EntityManager, { id }: Person): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `select o.name from affiliation a join organisation o on o.id = a.organisation_id
      where a.person_id = $1`,
    [id],
  );
  return rows.map(({ name }) => name);
}
