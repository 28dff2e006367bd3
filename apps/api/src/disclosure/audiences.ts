import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import type { NetworkReader } from '#disclosure';
import { forbidden, Organisations } from '#membership';

/** As whom somebody reads the rows of an organisation. */
type ReaderOf<Row> = (row: Row) => NetworkReader;

/** Finds out as whom the asker reads what belongs to organisations. */
@Injectable()
export class Audiences {
  constructor(private readonly organisations: Organisations) {}

  /** For postings. Throws DomainError `forbidden` for those who read no rows of organisations. */
  async ofPostings(
    tx: EntityManager,
    asker: Actor,
    _postings: readonly { readonly id: string; readonly organisationId: string }[],
  ): Promise<ReaderOf<{ readonly id: string; readonly organisationId: string }>> {
    const stranger = await this.strangerAs(tx, asker);
    return ({ organisationId }) => (isOwn(asker, organisationId) ? 'own' : stranger);
  }

  /** The same for organisations. */
  async ofOrganisations(
    tx: EntityManager,
    asker: Actor,
    _organisations: readonly { readonly id: string }[],
  ): Promise<ReaderOf<{ readonly id: string }>> {
    const stranger = await this.strangerAs(tx, asker);
    return ({ id }) => (isOwn(asker, id) ? 'own' : stranger);
  }

  /** As whom the asker reads what is neither its own nor its partners'. */
  private async strangerAs(tx: EntityManager, asker: Actor): Promise<NetworkReader> {
    if (asker.kind === 'secretariat' && asker.role !== 'steering-committee')
      return `secretariat:${asker.role}`;
    if (asker.kind !== 'organisation') throw forbidden();
    const { tier } = await this.organisations.byId(tx, asker.organisationId);
    return tier === 'applicant' ? 'applicant' : 'member';
  }
}

function isOwn(asker: Actor, organisationId: string): boolean {
  return asker.kind === 'organisation' && asker.organisationId === organisationId;
}
