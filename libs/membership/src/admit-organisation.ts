import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { type FieldFault, invalid } from '#domain-error';
import { isCountryCode } from '#reference';
import { maskDescription } from './disclosure/disclose-organisation.js';
import { AlikeNames } from './names/alike-names.js';
import { Organisation, organisationTypes, type OrganisationType } from './organisation.js';
import type { Tier } from './standing/tier.js';
import type { Visibility } from './visibility.js';

export interface OrganisationDetails {
  /** Given when the id must be known beforehand (a demonstration network loaded twice); fresh otherwise. */
  readonly id?: string;
  readonly name: string;
  readonly country: string;
  readonly type: OrganisationType;
  readonly staff: number | null;
  readonly languages: readonly string[];
  readonly description: string;
  /** A member of long standing is `trusted`; `admitted` when left out. */
  readonly tier?: Exclude<Tier, 'applicant'>;
  /** `members` when left out. */
  readonly visibility?: Visibility;
}

/** Makes an organisation a member without vetting: for the operator's own programs. */
@Injectable()
export class AdmitOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly names: AlikeNames,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `invalid` that names the fields. */
  async run(actor: Actor, details: OrganisationDetails): Promise<Organisation> {
    const faults = organisationFaults(details);
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      const { id, languages, tier, ...rest } = details;
      const organisation = tx.create(Organisation, {
        ...rest,
        id: id ?? newId(),
        languages: [...languages],
        shownDescription: maskDescription(details, []),
        tier: tier ?? 'admitted',
        version: 1,
        createdAt: this.clock.now(),
      });
      await tx.insert(Organisation, organisation);
      await this.names.note(tx, organisation.id, [organisation.name]);
      await recordAudit(tx, {
        actor,
        at: organisation.createdAt,
        action: 'organisation.admitted',
        subjectKind: 'organisation',
        subjectId: organisation.id,
        subjectVersion: 1,
        codes: { tier: organisation.tier },
      });
      return organisation;
    });
  }
}

function organisationFaults(details: OrganisationDetails): FieldFault[] {
  const faults: FieldFault[] = [];
  if (details.name.trim() === '') {
    faults.push({
      pointer: '/name',
      code: 'required',
      detail: 'Give the name of the organisation.',
    });
  }
  if (!isCountryCode(details.country)) {
    faults.push({
      pointer: '/country',
      code: 'unknown-country',
      detail: `"${details.country}" is not an ISO 3166-1 alpha-2 country code.`,
    });
  }
  if (!organisationTypes.includes(details.type)) {
    faults.push({
      pointer: '/type',
      code: 'unknown-type',
      detail: `Use one of: ${organisationTypes.join(', ')}.`,
    });
  }
  return faults;
}
