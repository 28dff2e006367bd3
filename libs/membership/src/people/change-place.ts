import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import {
  type Actor,
  type OrganisationRole,
  personIdOf,
  type SecretariatRole,
  systemActor,
  Transactions,
} from '#database';
import { DomainError, notFound } from '#domain-error';
import { requireAbility } from '../access/ability.js';
import { EndContactLinks } from '../contacts/end-contact-links.js';
import { Affiliation } from './affiliation.js';
import { SecretariatMember } from './secretariat-member.js';

/** What a person becomes in an organisation or, without one, in the Secretariat; null ends the place. */
export type PlaceChange =
  | {
      readonly personId: string;
      readonly organisationId: string;
      readonly role: OrganisationRole | null;
    }
  | {
      readonly personId: string;
      readonly organisationId: null;
      readonly role: SecretariatRole | null;
    };

interface PlaceRow {
  readonly personId: string;
  readonly role: string;
  readonly suspended: boolean;
}

/** Another role for somebody, or the end of their place; nobody's leave is needed to go oneself. */
@Injectable()
export class ChangePlace {
  constructor(
    private readonly transactions: Transactions,
    private readonly endContactLinks: EndContactLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws DomainError `forbidden`, `not-found` for somebody who has no place there, and `conflict` when no
   * administrator would be left: the last one makes another the administrator first.
   */
  async run(actor: Actor, change: PlaceChange): Promise<void> {
    const { personId, organisationId, role } = change;
    const leaving = role === null && personIdOf(actor) === personId;
    if (!leaving) {
      const subject = organisationId ? 'colleague' : 'secretariat';
      requireAbility(actor, 'write', subject, organisationId);
    }
    // Who leaves need not be one who may see the others, among whom an administrator must be left.
    const seeing = leaving ? systemActor('leave') : actor;
    await this.transactions.run(actor, async (tx) => {
      const from = await this.transactions.run(seeing, () => this.write(tx, change));
      await this.audit(tx, actor, change, from);
    });
  }

  /** Answers what the person was. */
  private async write(tx: EntityManager, change: PlaceChange): Promise<string> {
    const { personId, organisationId, role } = change;
    const rows = await this.lock(tx, organisationId);
    const row = rows.find((candidate) => candidate.personId === personId);
    if (!row) throw notFound('person');
    if (row.role === 'administrator' && role !== 'administrator') requireAnother(rows, personId);
    await this.replace(tx, change);
    // Those in mails that the organisation has had sent to the person's own address.
    if (organisationId && !mayAnswer(role))
      await this.endContactLinks.ofPerson(tx, personId, organisationId);
    return row.role;
  }

  /** Every place there, locked: two administrators who leave at once do not both find the other one. */
  private lock(tx: EntityManager, organisationId: string | null): Promise<PlaceRow[]> {
    const [table, condition, parameters] = organisationId
      ? ['affiliation', 'organisation_id = $1', [organisationId]]
      : ['secretariat_member', 'true', []];
    return tx.query<PlaceRow[]>(
      `select place.person_id as "personId", place.role, person.suspended_at is not null as suspended
         from ${table} place join person on person.id = place.person_id
        where ${condition} order by place.person_id for update of place`,
      parameters,
    );
  }

  private async replace(tx: EntityManager, change: PlaceChange): Promise<void> {
    const { personId, organisationId } = change;
    const since = this.clock.now();
    if (organisationId !== null) {
      const where = { personId, organisationId };
      if (change.role) await tx.update(Affiliation, where, { role: change.role, since });
      else await tx.delete(Affiliation, where);
    } else if (change.role) {
      await tx.update(SecretariatMember, { personId }, { role: change.role, since });
    } else {
      await tx.delete(SecretariatMember, { personId });
    }
  }

  private audit(
    tx: EntityManager,
    actor: Actor,
    { personId, organisationId, role }: PlaceChange,
    from: string,
  ): Promise<void> {
    return recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: role ? 'place.changed' : 'place.ended',
      subjectKind: 'person',
      subjectId: personId,
      codes: { from, to: role ?? 'none', in: organisationId ?? 'secretariat' },
    });
  }
}

/** Whether somebody in the role answers suggestions. */
function mayAnswer(role: PlaceChange['role']): boolean {
  return role !== null && role !== 'viewer';
}

function requireAnother(rows: readonly PlaceRow[], personId: string): void {
  const others = rows.filter(
    (row) => row.role === 'administrator' && row.personId !== personId && !row.suspended,
  );
  if (others.length > 0) return;
  throw new DomainError(
    'conflict',
    'last-administrator',
    'There must be an administrator. Make somebody else one first; an organisation that wants to leave asks to be erased.',
  );
}
