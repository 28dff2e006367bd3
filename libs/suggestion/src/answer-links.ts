import { Injectable } from '@nestjs/common';
import { organisationActor, type OrganisationActor, systemActor, Transactions } from '#database';
import {
  type Client,
  linkNotValid,
  linkTriesFrom,
  OneTimeLinks,
  Organisations,
  Throttle,
} from '#membership';

/** Where a link of a mail leads that can still be followed. */
export interface FollowedLink {
  /** The organisation that the mail went to, through the link. */
  readonly actor: OrganisationActor;
  readonly organisation: string;
  readonly suggestionId: string;
  readonly validUntil: Date;
}

const reader = systemActor('answer-links');

/** Finds out what the link in a mail about a suggestion is good for; it can still be followed afterwards. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly links: OneTimeLinks,
    private readonly organisations: Organisations,
  ) {}

  /**
   * Throws DomainError `conflict` (`link-not-valid`) for a link that was used, has expired, never was, or is of an
   * organisation that is a member no longer; `too-many` for who tries one after the other.
   */
  async follow(token: string, client: Pick<Client, 'address'>): Promise<FollowedLink> {
    const lines = linkTriesFrom(client);
    await this.throttle.admit(lines);
    return this.transactions.run(reader, async (tx) => {
      const link = await this.links.look(tx, 'answer', token);
      const { id: linkId, organisationId, subjectId: suggestionId, expiresAt: validUntil } = link;
      if (!organisationId || !suggestionId) throw linkNotValid();
      const { name: organisation, tier } = await this.organisations.byId(tx, organisationId);
      if (tier === 'applicant') throw linkNotValid();
      await this.throttle.forgive(lines);
      const actor = organisationActor(organisationId, { kind: 'link', linkId });
      return { actor, organisation, suggestionId, validUntil };
    });
  }
}
