import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { Outbox } from '#outbox';
import { organisationLanguagesChanged } from '#pipeline';
import { maskDescription } from '../disclosure/disclose-organisation.js';
import type { OrganisationProfile } from '../joining/organisation-profile.js';
import { profileFaults } from '../joining/profile-faults.js';
import { Organisation } from '../organisation.js';
import { Organisations } from '../organisations.js';
import { People } from '../people/people.js';
import type { Visibility } from '../visibility.js';

/** What an organisation can change of itself; what is left out stays. Name and papers are the vetting's. */
export type ProfileChange = Partial<
  Pick<OrganisationProfile, 'description' | 'languages' | 'sectors' | 'staff' | 'website'> & {
    readonly visibility: Visibility;
  }
>;

/** Changes what an organisation says of itself, and how far that goes. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * That `actor` may do so is the caller's to know. A change that changes nothing raises no version. Throws
   * DomainError `not-found`, `stale` when the organisation is at another version, or `invalid`.
   */
  async run(
    actor: Actor,
    organisationId: string,
    asked: { readonly expectedVersion: number; readonly change: ProfileChange },
  ): Promise<Organisation> {
    return this.transactions.run(actor, async (tx) => {
      const organisation = await this.organisations.lock(tx, organisationId);
      refuseOtherVersion(organisation, asked.expectedVersion);
      const changed = changedFields(organisation, asked.change);
      const faults = faultsIn({ ...organisation, ...asked.change }, changed);
      if (faults.length > 0) throw invalid(faults);
      if (changed.length === 0) return organisation;
      const before = organisation.visibility;
      await this.write(tx, organisation, asked.change);
      await this.record(tx, actor, { organisation, changed, before });
      return organisation;
    });
  }

  private async write(
    tx: EntityManager,
    organisation: Organisation,
    change: ProfileChange,
  ): Promise<void> {
    const { id, description: before, shownDescription: shownBefore } = organisation;
    Object.assign(organisation, change);
    organisation.version = await this.organisations.raiseVersion(tx, id);
    // What is masked in words that stay is masked still: who has left or was erased is known by nothing else.
    const text =
      (organisation.description === before ? shownBefore : null) ?? organisation.description;
    organisation.shownDescription = maskDescription(
      { ...organisation, description: text },
      await this.people.namesAt(tx, id),
    );
    const { description, shownDescription, languages, sectors, staff, website, visibility } =
      organisation;
    const columns = { languages, sectors, staff, website, visibility };
    await tx.update(Organisation, { id }, { description, shownDescription, ...columns });
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    made: {
      readonly organisation: Organisation;
      readonly changed: readonly (keyof ProfileChange)[];
      readonly before: Visibility;
    },
  ): Promise<void> {
    const { id: organisationId, version, visibility } = made.organisation;
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.profile-changed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      subjectVersion: version,
      codes: {
        fields: made.changed.join(','),
        ...(made.before === visibility ? {} : { from: made.before, to: visibility }),
      },
    });
    if (!made.changed.includes('languages')) return;
    await this.outbox.record(tx, organisationLanguagesChanged({ organisationId, version }));
  }
}

function changedFields(organisation: Organisation, change: ProfileChange): (keyof ProfileChange)[] {
  const fields = Object.keys(change) as (keyof ProfileChange)[];
  return fields
    .filter((field) => JSON.stringify(organisation[field]) !== JSON.stringify(change[field]))
    .sort();
}

/** Only of what is changed: a member of long standing may lack what the form asks of others today. */
function faultsIn(profile: OrganisationProfile, changed: readonly string[]) {
  return profileFaults(profile).filter(({ pointer }) =>
    changed.includes(pointer.split('/')[1] ?? ''),
  );
}

function refuseOtherVersion({ version }: Organisation, expectedVersion: number): void {
  if (version === expectedVersion) return;
  throw new DomainError(
    'stale',
    'version-changed',
    `The organisation is at version ${version} by now. Read it again, then repeat the change.`,
  );
}
